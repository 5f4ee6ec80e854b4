package org.partnershipportal.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret of a resident's trail: 192 random bits, written in 32 letters, digits, hyphens and underscores. As an
 * argument of a service method it makes the caller the {@link Role#RESIDENT} who holds it.
 */
public record TrailSecret(String value) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;
    private static final String HMAC = "HmacSHA256";

    /** A secret that nobody had before. */
    public static TrailSecret fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new TrailSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /**
     * The secret that belongs to a key and a salt: the same each time, and not to be found without the key.
     *
     * @param key known to who asks alone
     * @param salt kept beside the trail's reference, and another for each trail
     */
    public static TrailSecret of(String key, String salt) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(salt.getBytes(StandardCharsets.UTF_8), HMAC));
            byte[] bytes = Arrays.copyOf(mac.doFinal(key.getBytes(StandardCharsets.UTF_8)), BYTES);
            return new TrailSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC with SHA-256", e);
        }
    }

    /** Never shows the secret: logs print this. */
    @Override
    public String toString() {
        return "TrailSecret[…]";
    }
}
