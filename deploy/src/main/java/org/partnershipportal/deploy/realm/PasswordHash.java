package org.partnershipportal.deploy.realm;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password in the form that Keycloak stores. A hundred demo people have one password: hashing it once instead of a
 * hundred times saves seconds of the first start. Keycloak hashes it anew, in its own way, when somebody signs in.
 */
final class PasswordHash {
    private static final int ITERATIONS = 210_000;
    private static final int KEY_BITS = 512;
    private static final int SALT_BYTES = 16;

    private PasswordHash() {}

    /** The credential of a user representation. */
    static JsonObject credential(String password) {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        JsonObject secret = Json.createObjectBuilder()
                .add("value", Base64.getEncoder().encodeToString(hash(password, salt)))
                .add("salt", Base64.getEncoder().encodeToString(salt))
                .build();
        JsonObject method = Json.createObjectBuilder()
                .add("algorithm", "pbkdf2-sha512")
                .add("hashIterations", ITERATIONS)
                .build();
        return Json.createObjectBuilder()
                .add("type", "password")
                .add("secretData", secret.toString())
                .add("credentialData", method.toString())
                .build();
    }

    private static byte[] hash(String password, byte[] salt) {
        try {
            PBEKeySpec key = new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, KEY_BITS);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(key)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has PBKDF2WithHmacSHA512", e);
        }
    }
}
