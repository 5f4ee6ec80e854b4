package org.partnershipportal.deploy.demo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Which demo partnership a database holds: known by the SHA-256 of its files, kept in the partnership's audit log. */
final class DemoEdition {
    /** The action of the audit line that remembers a loaded edition. */
    static final String ACTION = "demo.loaded";

    private DemoEdition() {}

    static String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (DemoFile file : DemoFile.values()) {
                digest.update(file.text().getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
