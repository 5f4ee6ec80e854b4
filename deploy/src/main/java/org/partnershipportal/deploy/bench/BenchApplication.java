package org.partnershipportal.deploy.bench;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.partnershipportal.deploy.bench.baseline.Statement;
import org.partnershipportal.deploy.part.ServerOptions;
import org.postgresql.Driver;

/** The application {@code /bench} as a folder that the server can deploy. */
public final class BenchApplication {
    /** About the size of a small stylesheet. */
    private static final int STATIC_BYTES = 2048;

    private final Path folder;
    private final Path statements;

    /** @param root an empty folder, or one of an earlier benchmark */
    public BenchApplication(Path root) {
        folder = root.resolve("bench");
        statements = root.resolve("statements");
    }

    /** Where the servlet finds what to send to the database, for one of the things that it is compared with. */
    public Path statements(String of) {
        return statements.resolve(of + ".json");
    }

    /** Puts it together; a server with these options runs it, as fast as it can. */
    public ServerOptions build() throws IOException {
        copyClasses();
        Files.createDirectories(statements);
        copy(origin(Driver.class), folder.resolve("WEB-INF/lib/postgresql.jar"));
        Files.writeString(folder.resolve("static.txt"), "x".repeat(STATIC_BYTES));
        return new ServerOptions(List.of("-Xmx800m", "-D" + Statement.PROPERTY + "=" + statements), List.of(folder));
    }

    private void copyClasses() throws IOException {
        Path classes = origin(Statement.class);
        Path own = classes.resolve(Statement.class.getPackageName().replace('.', '/'));
        try (Stream<Path> files = Files.list(own)) {
            for (Path file : files.toList()) {
                Path place = classes.relativize(file);
                copy(file, folder.resolve("WEB-INF/classes").resolve(place.toString()));
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Path origin(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
