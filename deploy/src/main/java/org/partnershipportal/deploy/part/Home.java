package org.partnershipportal.deploy.part;

import java.nio.file.Path;

/** The project's folder, as the script {@code portal} names it. */
public final class Home {
    private Home() {}

    /** A path in the project, wherever the command was typed. */
    public static Path path(String first, String... more) {
        return Path.of(System.getProperty("portal.home", "."))
                .toAbsolutePath()
                .normalize()
                .resolve(Path.of(first, more));
    }
}
