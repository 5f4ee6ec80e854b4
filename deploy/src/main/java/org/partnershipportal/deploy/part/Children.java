package org.partnershipportal.deploy.part;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.partnershipportal.settings.Setting;

/**
 * All processes of one whole. Each is noted in the data folder, so that the next launcher finds those that outlive
 * this one; each that ends unasked is reported; none is started any more once the end has begun.
 */
final class Children {
    /** Ctrl-C reaches the children as well as us: wait whether we are ending before calling an end a failure. */
    private static final Executor SHORTLY = CompletableFuture.delayedExecutor(500, TimeUnit.MILLISECONDS);

    private final DataFolder data;
    private final StaleChildren notes;
    private final Map<Child, CompletableFuture<Void>> running = new ConcurrentHashMap<>();
    private final CompletableFuture<LaunchFailure> death = new CompletableFuture<>();
    private volatile boolean ending;

    Children(DataFolder data) {
        this.data = data;
        this.notes = new StaleChildren(data.pids());
    }

    /**
     * Starts a program.
     *
     * @param environment added to what the launcher itself was given, from which every setting of ours was taken
     */
    synchronized Child start(String name, List<String> command, Map<String, String> environment) throws IOException {
        if (ending) {
            throw new LaunchFailure("Stopped before " + name + " was started.");
        }
        Path log = data.log(name);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        for (Setting setting : Setting.values()) {
            builder.environment().remove(setting.variable());
        }
        builder.environment().putAll(environment);
        int logged = Child.text(log).length();
        Process process = builder.start();
        notes.note(name, process.toHandle());
        process.getOutputStream().close();
        return watch(new Child(name, process, log, logged));
    }

    private Child watch(Child child) {
        running.put(child, child.onExit().thenAcceptAsync(this::ended, SHORTLY));
        return child;
    }

    private void ended(Child child) {
        running.remove(child);
        if (!ending && !child.isEndWanted() && child.exitCode() != 0) {
            death.complete(child.death());
        }
    }

    /** Runs a program to its end. */
    void run(String name, List<String> command, Map<String, String> environment, Duration limit)
            throws IOException, InterruptedException {
        Child child = start(name, command, environment);
        if (!child.endsWithin(limit.toMillis())) {
            child.stop();
            throw child.notReady(limit.toSeconds());
        }
        if (child.exitCode() != 0) {
            throw child.death();
        }
    }

    /** Completed when a server ended that nobody had asked to. */
    CompletableFuture<LaunchFailure> death() {
        return death;
    }

    synchronized void refuseMore() {
        ending = true;
    }

    void stopTheRest() throws IOException {
        for (Child child : running.keySet()) {
            child.stop();
        }
        notes.stop();
    }
}
