package org.partnershipportal.portal.about;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** How to tell of a weakness in this portal, in the form of RFC 9116. */
final class SecurityText {
    static final String PATH = "/.well-known/security.txt";

    /** It is written anew for each reader; a copy of it is not to be trusted for long. */
    private static final int DAYS = 90;

    private SecurityText() {}

    /**
     * @param contact an e-mail address, or an address that says itself what it is ({@code https:}, {@code mailto:}, {@code tel:})
     * @param portal the portal's address, without a slash at the end
     */
    static String of(String contact, String portal, Instant now) {
        Instant expires = now.truncatedTo(ChronoUnit.DAYS).plus(DAYS, ChronoUnit.DAYS);
        return """
                Contact: %s
                Expires: %s
                Preferred-Languages: en
                Canonical: %s
                """.formatted(uri(contact.strip()), expires, portal + PATH);
    }

    private static String uri(String contact) {
        return contact.matches("(https|mailto|tel):.+") ? contact : "mailto:" + contact;
    }
}
