package org.partnershipportal.identity;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * The secret of a resident's trail: 192 random bits, written in 32 letters, digits, hyphens and underscores. As an
 * argument of a service method it makes the caller the {@link Role#RESIDENT} who holds it.
 */
public record TrailSecret(String value) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    /** A secret that nobody had before. */
    public static TrailSecret fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new TrailSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Never shows the secret: logs print this. */
    @Override
    public String toString() {
        return "TrailSecret[…]";
    }
}
