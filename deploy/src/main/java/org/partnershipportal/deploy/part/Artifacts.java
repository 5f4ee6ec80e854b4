package org.partnershipportal.deploy.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the build laid out for the launcher in {@code deploy/target/run}. */
public record Artifacts(Path folder) {

    /** The folder that the build fills. */
    public static Artifacts laidOut() {
        return new Artifacts(Home.path("deploy", "target", "run"));
    }

    Path payara() {
        return present("payara-micro.jar");
    }

    Path portal() {
        return present("ROOT.war");
    }

    Path admin() {
        return present("admin.war");
    }

    /** Keycloak's distribution; its name without {@code .zip} is its version. */
    Path keycloak() {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> zips = files.filter(file -> file.getFileName().toString().matches("keycloak-.*\\.zip"))
                    .toList();
            return zips.size() == 1 ? zips.get(0) : present("keycloak-VERSION.zip, exactly one");
        } catch (IOException e) {
            throw missing(folder, e);
        }
    }

    private Path present(String name) {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw missing(file, null);
        }
        return file;
    }

    private static LaunchFailure missing(Path file, @Nullable Throwable cause) {
        return new LaunchFailure(
                "The build has not laid out " + file + ". Build first: ./portal run does, or mvn package.", cause);
    }
}
