package org.partnershipportal.format;

import java.util.regex.Pattern;
import org.partnershipportal.common.PhoneNumbers;

/** How who asked for another format wants to be reached. */
public enum ReachWay {
    EMAIL,
    TEXT,
    PHONE,
    POST;

    private static final Pattern MAIL = Pattern.compile("[^\\s<>@,;:\"]{1,64}@[^\\s<>@,;:\".]+(\\.[^\\s<>@,;:\".]+)+");

    /** Whether a contact can be one of this way. */
    boolean takes(String contact) {
        return switch (this) {
            case EMAIL -> MAIL.matcher(contact).matches();
            case TEXT -> PhoneNumbers.isForTexts(contact);
            case PHONE -> PhoneNumbers.isNumber(contact);
            case POST -> true;
        };
    }
}
