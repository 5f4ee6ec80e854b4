package org.partnershipportal.enquiry;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.referral.ContactWay;

/**
 * Who brings an enquiry, as far as he or she wants to say: null or blank for all that is not said.
 *
 * @param contactWay how to be reached; null for not said: then by e-mail, if there is one
 * @param concerned whom it is about, when that is another person
 * @param authority on what authority that person is spoken for; blank for a mere report
 */
public record EnquiryPerson(
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String address,
        @Nullable String supportNeeds,
        @Nullable String safeContact,
        @Nullable ContactWay contactWay,
        @Nullable String concerned,
        @Nullable String authority) {

    /** Somebody who speaks for himself or herself, and does not say how to be reached. */
    public EnquiryPerson(
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String address,
            @Nullable String supportNeeds,
            @Nullable String safeContact) {
        this(name, email, phone, address, supportNeeds, safeContact, null, null, null);
    }

    /** Whether mails may be sent: not to who left instructions for being safe, for they may be read by somebody else. */
    public boolean isReachedByMail() {
        return Texts.orNull(email) != null
                && Texts.orNull(safeContact) == null
                && (contactWay == null || contactWay == ContactWay.EMAIL);
    }

    /** Whether text messages may be sent; by the same rule. */
    public boolean isReachedByText() {
        return Texts.orNull(phone) != null && Texts.orNull(safeContact) == null && contactWay == ContactWay.TEXT;
    }

    /** Whether to be rung: who asks for it, and who asks for text messages, where none can be sent. */
    public boolean isReachedByVoice() {
        return Texts.orNull(phone) != null && (contactWay == ContactWay.PHONE || contactWay == ContactWay.TEXT);
    }

    /**
     * Refuses what cannot be right.
     *
     * @throws InvalidInputException with all that is wrong, by the fields' names here
     */
    public void requireValid() {
        EnquiryChecks.require(this);
    }
}
