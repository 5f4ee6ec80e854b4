package org.partnershipportal.referral;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.sharing.SharedField;

/**
 * What a resident wrote, in one body's own copy. Null for what was not given, or did not travel.
 *
 * @param summary what it is about, without personal data
 * @param supportNeeds language, format, adjustments: always travels
 * @param safeContact how to reach the person safely: always travels
 * @param legalBasis on which the body holds it
 */
public record CaseContent(
        String summary,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String address,
        @Nullable String supportNeeds,
        @Nullable String safeContact,
        String legalBasis) {

    /** The fields of personal data that it holds. */
    public Set<SharedField> personalFields() {
        Set<SharedField> fields = EnumSet.noneOf(SharedField.class);
        add(fields, SharedField.NAME, name);
        add(fields, SharedField.EMAIL, email);
        add(fields, SharedField.PHONE, phone);
        add(fields, SharedField.ADDRESS, address);
        return fields;
    }

    /** The copy that may travel: of personal data these fields only, held on this basis. */
    CaseContent cutTo(Set<SharedField> allowed, String basis) {
        return new CaseContent(
                summary,
                allowed.contains(SharedField.NAME) ? name : null,
                allowed.contains(SharedField.EMAIL) ? email : null,
                allowed.contains(SharedField.PHONE) ? phone : null,
                allowed.contains(SharedField.ADDRESS) ? address : null,
                supportNeeds,
                safeContact,
                basis);
    }

    private static void add(Set<SharedField> fields, SharedField field, @Nullable String value) {
        if (value != null) {
            fields.add(field);
        }
    }
}
