package org.partnershipportal.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.partnershipportal.deploy.part.Home;

/** The launcher as a person starts it: a process of its own whose words can be read. */
final class LauncherProcess implements AutoCloseable {
    private static final int PATIENCE_MINUTES = 4;

    private final Process process;
    private final BufferedReader words;
    private final List<String> said = new ArrayList<>();

    private LauncherProcess(Process process) {
        this.process = process;
        this.words = process.inputReader();
    }

    static LauncherProcess run(int port, Path data) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dportal.home=" + Home.path("."),
                "-cp",
                Home.path("deploy", "target", "classes") + ":" + Home.path("deploy", "target", "run", "lib", "*"),
                Portal.class.getName(),
                "run",
                "--port",
                Integer.toString(port),
                "--data",
                data.toString());
        return new LauncherProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** Reads on until a line that begins so; fails with all that was said when there is none. */
    void awaitLine(String beginning) throws IOException {
        String line = words.readLine();
        while (line != null && !line.startsWith(beginning)) {
            said.add(line);
            line = words.readLine();
        }
        assertThat(line).as(String.join("\n", said)).startsWith(beginning);
        said.add(line);
    }

    /** Everything up to its end. */
    String awaitEnd() throws IOException, InterruptedException {
        for (String line = words.readLine(); line != null; line = words.readLine()) {
            said.add(line);
        }
        assertThat(process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).isTrue();
        return String.join("\n", said);
    }

    List<String> said() {
        return said;
    }

    List<ProcessHandle> children() {
        try (Stream<ProcessHandle> children = process.descendants()) {
            return children.toList();
        }
    }

    int exitCode() {
        return process.exitValue();
    }

    /** SIGTERM, as a service manager sends it; unlike Process.destroy() this leaves its words readable. */
    void terminate() {
        process.toHandle().destroy();
    }

    /** SIGKILL: it gets no chance to tidy up. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        terminate();
        process.onExit().join();
    }
}
