package org.partnershipportal.returns;

import java.util.Locale;

/** What is counted in one place: by a telephone system, at reception, in the post room. */
public enum ReturnGroup {
    PHONE,
    VOICEMAIL,
    TEXT_MESSAGE,
    VISIT,
    LETTER,
    EMAIL,
    SOCIAL_MEDIA,
    WEB,
    /** However they came. */
    CONTACT;

    /** The name of the field that says why figures of it are left empty. */
    public String why() {
        return ReturnField.WHY + name().toLowerCase(Locale.ROOT);
    }
}
