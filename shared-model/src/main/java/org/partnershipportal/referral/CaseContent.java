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
 * @param manner how to reach the person, and for whom he or she speaks
 */
public record CaseContent(
        String summary,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String address,
        @Nullable String supportNeeds,
        @Nullable String safeContact,
        String legalBasis,
        Manner manner) {

    /** A copy of somebody who speaks for himself or herself, and said nothing of how to be reached. */
    public CaseContent(
            String summary,
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String address,
            @Nullable String supportNeeds,
            @Nullable String safeContact,
            String legalBasis) {
        this(summary, name, email, phone, address, supportNeeds, safeContact, legalBasis, Manner.NONE);
    }

    /** The fields of personal data that it holds. */
    public Set<SharedField> personalFields() {
        Set<SharedField> fields = EnumSet.noneOf(SharedField.class);
        add(fields, SharedField.NAME, name);
        add(fields, SharedField.NAME, manner.concerned());
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
                basis,
                allowed.contains(SharedField.NAME) ? manner : manner.withoutPerson());
    }

    private static void add(Set<SharedField> fields, SharedField field, @Nullable String value) {
        if (value != null) {
            fields.add(field);
        }
    }

    /**
     * How to reach who brings an enquiry, where exactly it is, and whom it is about.
     *
     * @param contactWay null when nothing was said
     * @param spot where exactly, in words or as a point; null for nothing
     * @param concerned the person whom it is about, when that is another; null otherwise
     * @param authority on what authority that person is spoken for; null for a mere report
     */
    public record Manner(
            @Nullable ContactWay contactWay,
            @Nullable String spot,
            @Nullable String concerned,
            @Nullable String authority) {
        /** Nothing said. */
        public static final Manner NONE = new Manner(null, null, null, null);

        Manner withoutPerson() {
            return new Manner(contactWay, spot, null, null);
        }
    }
}
