package org.partnershipportal.hook;

import java.security.SecureRandom;
import java.util.Base64;

/** The secret of a webhook: shown once, to who made it. */
public record WebhookSecret(String value) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    static WebhookSecret fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new WebhookSecret(
                "whsec_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Never shows it: logs print this. */
    @Override
    public String toString() {
        return "WebhookSecret[…]";
    }
}
