package org.partnershipportal.deploy.demo;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** Which demo partnership a database holds: known by the SHA-256 of its files, kept in the partnership's audit log. */
final class DemoEdition {
    /** The action of the audit line that remembers a loaded edition. */
    static final String ACTION = "demo.loaded";

    private DemoEdition() {}

    static String fingerprint() {
        String files = Arrays.stream(DemoFile.values()).map(DemoFile::text).collect(Collectors.joining());
        return HexFormat.of().formatHex(Sha256.of(files.getBytes(StandardCharsets.UTF_8)));
    }
}
