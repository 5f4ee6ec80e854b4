package org.partnershipportal.deploy.part;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder of one whole: its database, secrets, logs. One launcher at a time holds it. */
final class DataFolder implements AutoCloseable {
    private static final String MARK = "launcher.lock";

    private final Path root;
    private final FileChannel channel;
    private final Secrets secrets;

    private DataFolder(Path root, FileChannel channel, Secrets secrets) {
        this.root = root;
        this.channel = channel;
        this.secrets = secrets;
    }

    /**
     * Takes hold of the folder, making it when there is none.
     *
     * @param fresh whether all that is in it is deleted first
     * @throws LaunchFailure when it cannot be written, is held by another launcher, or holds what is not ours
     */
    static DataFolder open(Path folder, boolean fresh) {
        Path root = folder.toAbsolutePath().normalize();
        try {
            return hold(root, fresh);
        } catch (IOException e) {
            throw new LaunchFailure(
                    "The data folder " + root + " cannot be used (" + reason(e) + "). Choose another: --data DIR", e);
        }
    }

    private static DataFolder hold(Path root, boolean fresh) throws IOException {
        requireOurs(root);
        Files.createDirectories(root);
        Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
        FileChannel channel = FileChannel.open(root.resolve(MARK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock(channel) == null) {
            channel.close();
            throw new LaunchFailure("The data folder " + root
                    + " is in use by another ./portal run. Stop that one, or choose another: --data DIR");
        }
        if (fresh) {
            empty(root);
        }
        Folders.delete(root.resolve("logs"));
        Files.createDirectories(root.resolve("logs"));
        Files.createDirectories(root.resolve("pids"));
        return new DataFolder(root, channel, new Secrets(root.resolve("secrets.properties")));
    }

    /** A folder with something in it that no launcher put there is never taken, so never emptied. */
    private static void requireOurs(Path root) throws IOException {
        if (!Files.isDirectory(root) || Files.exists(root.resolve(MARK))) {
            return;
        }
        try (Stream<Path> content = Files.list(root)) {
            if (content.findAny().isPresent()) {
                throw new LaunchFailure("The folder " + root
                        + " holds files that are not the portal's. Choose an empty or new one: --data DIR");
            }
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static void empty(Path root) throws IOException {
        new StaleChildren(root.resolve("pids")).stop();
        try (Stream<Path> content = Files.list(root)) {
            for (Path path : content.filter(path -> !path.endsWith(MARK)).toList()) {
                if (Files.isDirectory(path)) {
                    Folders.delete(path);
                } else {
                    Files.delete(path);
                }
            }
        }
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName().replace("Exception", "") + ": " + e.getMessage();
    }

    Path path(String name) {
        return root.resolve(name);
    }

    Path log(String part) {
        return root.resolve("logs").resolve(part + ".log");
    }

    Path pids() {
        return root.resolve("pids");
    }

    Secrets secrets() {
        return secrets;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
