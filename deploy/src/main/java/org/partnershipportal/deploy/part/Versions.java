package org.partnershipportal.deploy.part;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;

/** The versions of the servers, as the build wrote them from the one place for versions. */
final class Versions {
    private static final String FILE = "/versions.properties";

    private Versions() {}

    static String of(String server) throws IOException {
        Properties versions = new Properties();
        try (InputStream file = Objects.requireNonNull(Versions.class.getResourceAsStream(FILE), FILE)) {
            versions.load(file);
        }
        return Objects.requireNonNull(versions.getProperty(server), server);
    }
}
