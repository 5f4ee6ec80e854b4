package org.partnershipportal.deploy.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Notes which processes a launcher started, so that the next one can stop those that outlived it. A process is ours
 * only when both its number and the moment it started are as noted: numbers are given out again.
 */
final class StaleChildren {
    private static final int PATIENCE_SECONDS = 10;

    private final Path folder;

    StaleChildren(Path folder) {
        this.folder = folder;
    }

    void note(String part, ProcessHandle process) throws IOException {
        Files.writeString(folder.resolve(part), process.pid() + " " + startOf(process));
    }

    /** Stops what is left of an earlier launcher and returns the names of the parts that it stopped. */
    List<String> stop() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> notes = files.sorted().toList();
            List<Path> alive = notes.stream().filter(StaleChildren::end).toList();
            for (Path note : notes) {
                Files.delete(note);
            }
            return alive.stream().map(note -> note.getFileName().toString()).toList();
        }
    }

    private static boolean end(Path note) {
        Optional<ProcessHandle> process = find(note);
        process.ifPresent(StaleChildren::end);
        return process.isPresent();
    }

    private static Optional<ProcessHandle> find(Path note) {
        try {
            String[] words = Files.readString(note).split(" ", 2);
            return ProcessHandle.of(Long.parseLong(words[0]))
                    .filter(process -> startOf(process).equals(words[1]));
        } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException unreadable) {
            return Optional.empty();
        }
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        process.onExit()
                .completeOnTimeout(process, PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
        process.destroyForcibly();
        process.onExit().join();
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }
}
