package org.partnershipportal.machine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.partnershipportal.common.InvalidInputException;

/**
 * A wish under a key that its sender chose, so that it can be sent again when no answer came.
 *
 * @param key between 8 and 200 visible characters of ASCII; its sender uses it for one wish
 * @param request SHA-256 of all that is asked: the same key for another wish is refused
 */
public record KeyedRequest(String key, String request) {
    private static final int SHORTEST = 8;
    private static final int LONGEST = 200;

    /**
     * A wish, from what was sent.
     *
     * @param operation what is asked for, where, for instance {@code POST /referrals}
     * @throws InvalidInputException when the key cannot be one
     */
    public static KeyedRequest of(String key, String operation, byte[] body) {
        boolean visible = key.chars().allMatch(c -> c > ' ' && c < 127);
        if (!visible || key.length() < SHORTEST || key.length() > LONGEST) {
            throw new InvalidInputException("Idempotency-Key", "error.api.key", SHORTEST, LONGEST);
        }
        return new KeyedRequest(key, sha256(operation.getBytes(StandardCharsets.UTF_8), body));
    }

    /** The hash under which it is kept for whoever asks. */
    String hash(String subject) {
        return sha256((subject + "\n").getBytes(StandardCharsets.UTF_8), key.getBytes(StandardCharsets.UTF_8));
    }

    private static String sha256(byte[]... texts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] text : texts) {
                digest.update(text);
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Without the key, which makes the secret of a trail again. */
    @Override
    public String toString() {
        return "KeyedRequest[…]";
    }
}
