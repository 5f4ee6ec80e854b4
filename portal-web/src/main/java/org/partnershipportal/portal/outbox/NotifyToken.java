package org.partnershipportal.portal.outbox;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The token by which GOV.UK Notify knows who asks: a JWT with HS256, made anew for each request. An API key is its name,
 * the id of the service and the secret, with hyphens between; both are UUIDs, so they are found from the end.
 */
final class NotifyToken {
    private static final int UUID_LENGTH = 36;
    private static final String HEADER = "{\"typ\":\"JWT\",\"alg\":\"HS256\"}";

    private NotifyToken() {}

    /**
     * @throws IllegalArgumentException when the key is too short to be one
     */
    static String of(String apiKey, Instant now) {
        int secretAt = apiKey.length() - UUID_LENGTH;
        int serviceAt = secretAt - 1 - UUID_LENGTH;
        if (serviceAt < 0) {
            throw new IllegalArgumentException("The API key of GOV.UK Notify is too short to be one");
        }
        String service = apiKey.substring(serviceAt, secretAt - 1);
        String claims = "{\"iss\":\"" + service + "\",\"iat\":" + now.getEpochSecond() + "}";
        String signed = encoded(HEADER.getBytes(StandardCharsets.UTF_8)) + "."
                + encoded(claims.getBytes(StandardCharsets.UTF_8));
        return signed + "." + encoded(hmac(apiKey.substring(secretAt), signed));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] hmac(String secret, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC with SHA-256", e);
        }
    }
}
