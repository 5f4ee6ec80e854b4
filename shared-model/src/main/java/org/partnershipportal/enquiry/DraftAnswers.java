package org.partnershipportal.enquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.Texts;
import org.partnershipportal.referral.ContactWay;

/**
 * What a resident has answered so far, by the names of the fields: {@code place} of the first matter, {@code place-2} of
 * the second, {@code email} of the person.
 */
public record DraftAnswers(Map<String, String> fields) {
    public DraftAnswers {
        fields = Map.copyOf(fields);
    }

    /** An answer; null when there is none. */
    public @Nullable String get(String field) {
        return fields.get(field);
    }

    /** The matters begun so far, in order. */
    public List<EnquiryMatter> matters() {
        List<EnquiryMatter> matters = new ArrayList<>();
        for (int i = 0; i < NewEnquiry.MOST_MATTERS; i++) {
            String service = get(NewEnquiry.field("service", i));
            if (service != null) {
                matters.add(new EnquiryMatter(
                        service,
                        get(NewEnquiry.field("place", i)),
                        get(NewEnquiry.field("summary", i)),
                        get(NewEnquiry.field("spot", i))));
            }
        }
        return matters;
    }

    /** Whether one more may be begun. */
    public boolean hasRoom() {
        return matters().size() < NewEnquiry.MOST_MATTERS;
    }

    EnquiryPerson person() {
        String way = Texts.orNull(get("contactWay"));
        return new EnquiryPerson(
                get("name"),
                get("email"),
                get("phone"),
                get("address"),
                get("supportNeeds"),
                get("safeContact"),
                way == null ? null : ContactWay.valueOf(way),
                get("concerned"),
                get("authority"));
    }
}
