package org.partnershipportal.deploy.part;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Keycloak's distribution, unpacked and made ready for PostgreSQL once per version. It is started as {@code kc.sh}
 * does, but as one Java process without a shell between.
 */
final class KeycloakDistribution {
    private static final Duration BUILD_LIMIT = Duration.ofMinutes(5);
    private static final List<String> BUILD = List.of(
            "build",
            "--db=postgres",
            "--health-enabled=true",
            "--http-management-health-enabled=false",
            "--features-disabled=kerberos,ciba,device-flow,docker,impersonation,par");

    private final Path home;

    private KeycloakDistribution(Path home) {
        this.home = home;
    }

    static KeycloakDistribution unpackedIn(Software software, Path zip, Children children)
            throws IOException, InterruptedException {
        String version = zip.getFileName().toString().replace(".zip", "");
        return new KeycloakDistribution(software.once(version, folder -> {
            unpack(zip, folder);
            List<String> build = new KeycloakDistribution(folder).command(List.of("-Xmx512m"), BUILD);
            children.run("keycloak-build", build, KeycloakPart.NO_DBUS, BUILD_LIMIT);
        }));
    }

    private static void unpack(Path zip, Path target) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : file.stream().toList()) {
                Path path = withoutFirstFolder(entry, target);
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else {
                    copy(file, entry, path);
                }
            }
        } catch (ZipException e) {
            throw new LaunchFailure(
                    "Keycloak's download is broken: " + zip + " (" + e.getMessage()
                            + "). Delete it, and org/keycloak/keycloak-quarkus-dist in Maven's local repository"
                            + " (usually ~/.m2/repository), then try again.",
                    e);
        }
    }

    private static Path withoutFirstFolder(ZipEntry entry, Path target) throws IOException {
        Path path = target.resolve(entry.getName().replaceFirst("^[^/]+/?", "")).normalize();
        if (!path.startsWith(target)) {
            throw new ZipException("an entry leads outside: " + entry.getName());
        }
        return path;
    }

    private static void copy(ZipFile file, ZipEntry entry, Path path) throws IOException {
        Files.createDirectories(path.resolveSibling("."));
        try (InputStream content = file.getInputStream(entry)) {
            Files.copy(content, path);
        }
    }

    /** The command that starts it with these arguments, as bin/kc.sh of this version makes it. */
    List<String> command(List<String> memory, List<String> arguments) {
        List<String> java = new ArrayList<>(memory);
        java.addAll(List.of("-XX:MaxMetaspaceSize=256m", "-Dfile.encoding=UTF-8"));
        for (String opened : List.of("java.util", "java.util.concurrent", "java.security", "java.lang")) {
            java.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        java.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.language=en",
                "-Duser.country=GB",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        return JavaCommand.of(JavaCommand.MODEST, java, arguments);
    }
}
