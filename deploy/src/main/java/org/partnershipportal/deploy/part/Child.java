package org.partnershipportal.deploy.part;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A program that runs as a process of its own and writes to its log; started and stopped once. */
final class Child {
    private static final int PATIENCE_SECONDS = 20;
    private static final int TAIL = 15;

    private final String name;
    private final Process process;
    private final Path log;
    private final int logged;
    private volatile boolean endWanted;

    /** @param logged how long the log was, in characters, before this one wrote to it */
    Child(String name, Process process, Path log, int logged) {
        this.logged = logged;
        this.name = name;
        this.process = process;
        this.log = log;
    }

    String name() {
        return name;
    }

    long pid() {
        return process.pid();
    }

    int exitCode() {
        return process.exitValue();
    }

    /** Whether somebody asked it to end, so that its end is no failure. */
    boolean isEndWanted() {
        return endWanted;
    }

    boolean endsWithin(long millis) throws InterruptedException {
        return process.waitFor(millis, TimeUnit.MILLISECONDS);
    }

    CompletableFuture<Child> onExit() {
        return process.onExit().thenApply(ended -> this);
    }

    /** Asks it to end, waits, and ends it by force if it does not; when this returns it is gone. */
    void stop() {
        endWanted = true;
        process.destroy();
        awaitEnd();
    }

    /** SIGINT, which PostgreSQL takes as: end now, without waiting for clients to leave. */
    void interrupt() throws IOException, InterruptedException {
        endWanted = true;
        new ProcessBuilder("kill", "-INT", Long.toString(pid()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        awaitEnd();
    }

    private void awaitEnd() {
        process.onExit()
                .completeOnTimeout(process, PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
        process.destroyForcibly();
        process.onExit().join();
    }

    /** What to tell when it ended by itself: its exit code, the end of its log and where the log is. */
    LaunchFailure death() {
        return failure("stopped by itself with exit code " + exitCode());
    }

    LaunchFailure notReady(long seconds) {
        return failure("was not ready within " + seconds + " seconds");
    }

    private LaunchFailure failure(String what) {
        return new LaunchFailure(name + " " + what + ". The end of its log " + log + ":\n" + tail());
    }

    /** What it wrote to its log so far. */
    String words() throws IOException {
        String all = text(log);
        return all.substring(Math.min(logged, all.length()));
    }

    /** Servers are not asked for their encoding: what is no UTF-8 becomes a replacement character. */
    static String text(Path log) throws IOException {
        return Files.exists(log) ? new String(Files.readAllBytes(log), StandardCharsets.UTF_8) : "";
    }

    private String tail() {
        try {
            List<String> lines = words().lines().toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL), lines.size()));
        } catch (IOException e) {
            return "(the log cannot be read: " + e.getMessage() + ")";
        }
    }
}
