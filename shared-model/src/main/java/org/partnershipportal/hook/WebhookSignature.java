package org.partnershipportal.hook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs what is posted: HMAC with SHA-256 over the timestamp, a full stop and the body, as docs/api.md says. */
public final class WebhookSignature {
    private static final String HMAC = "HmacSHA256";

    private WebhookSignature() {}

    /**
     * @param secrets the current one, and the earlier one for as long as it counts
     * @param timestamp seconds since 1970
     * @return {@code v1=} and hexadecimal digits, once for each secret, with commas between them
     */
    public static String of(List<String> secrets, long timestamp, String body) {
        return secrets.stream()
                .map(secret -> "v1=" + hmac(secret, timestamp + "." + body))
                .collect(Collectors.joining(","));
    }

    private static String hmac(String secret, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC with SHA-256", e);
        }
    }
}
