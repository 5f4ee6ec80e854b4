package org.partnershipportal.deploy.part;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Where the servers' programs are unpacked, once per version, for all data folders. A folder stands there under its
 * name only when its making has ended well; two launchers at once wait for each other.
 */
final class Software {
    private final Path root;

    Software(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** Fills an empty folder. */
    @FunctionalInterface
    interface Making {
        void into(Path folder) throws IOException, InterruptedException;
    }

    /** The folder of that name; made now when it is not there yet. */
    Path once(String name, Making making) throws IOException, InterruptedException {
        Path folder = root.resolve(name);
        if (Files.isDirectory(folder)) {
            return folder;
        }
        Files.createDirectories(root);
        try (FileChannel channel = FileChannel.open(
                        root.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            return Files.isDirectory(folder) || !lock.isValid() ? folder : make(folder, making);
        }
    }

    private static Path make(Path folder, Making making) throws IOException, InterruptedException {
        Path unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
        Folders.delete(unfinished);
        Files.createDirectories(unfinished);
        making.into(unfinished);
        return Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    }
}
