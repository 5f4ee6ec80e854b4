package org.partnershipportal.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the script says on a machine where something is missing; a copy of it, in a folder where nothing is built. */
class PortalScriptTest {
    private static final String JAVA_HOME = System.getProperty("java.home");

    @TempDir
    private Path folder;

    private Path script;
    private Path programs;

    @BeforeEach
    void copyTheScript() throws IOException {
        script = Files.copy(Path.of("..", "portal"), folder.resolve("portal"));
        programs = Files.createDirectory(folder.resolve("programs"));
    }

    @Test
    void withoutJava() throws Exception {
        assertThat(run(Map.of("JAVA_HOME", folder.toString()))).contains("no Java found", "JDK 17");
    }

    @Test
    void withAnOldJava() throws Exception {
        Files.createDirectory(folder.resolve("bin"));
        program(folder.resolve("bin/java"), "echo 'openjdk version \"11.0.2\" 2019-01-15' >&2");
        assertThat(run(Map.of("JAVA_HOME", folder.toString()))).contains("Java 17 or later is needed", "Java 11");
    }

    @Test
    void withAnOldMaven() throws Exception {
        program(programs.resolve("mvn"), "echo 'Apache Maven 3.6.3'");
        assertThat(run(Map.of("JAVA_HOME", JAVA_HOME))).contains("Maven 3.8 or later is needed; this is 3.6");
    }

    @Test
    void withABrokenDownload() throws Exception {
        program(programs.resolve("mvn"), """
                [ "$1" = -v ] && echo 'Apache Maven 3.9.9' && exit
                echo '[ERROR] Could not transfer artifact a:b from/to central: Premature end of Content-Length'
                exit 1""");
        assertThat(run(Map.of("JAVA_HOME", JAVA_HOME)))
                .contains("a download did not come through", "run this again", "build.log");
    }

    @Test
    void withABuildThatFails() throws Exception {
        program(programs.resolve("mvn"), """
                [ "$1" = -v ] && echo 'Apache Maven 3.9.9' && exit
                echo '[ERROR] COMPILATION ERROR'
                exit 1""");
        assertThat(run(Map.of("JAVA_HOME", JAVA_HOME))).contains("COMPILATION ERROR", "the build failed");
    }

    private static void program(Path file, String commands) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + commands + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** All that it says, both to be read and as errors; it must fail. */
    private String run(Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(script.toString(), "run").redirectErrorStream(true);
        builder.environment().put("PATH", programs + ":" + System.getenv("PATH"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(words).isEqualTo(1);
        return words;
    }
}
