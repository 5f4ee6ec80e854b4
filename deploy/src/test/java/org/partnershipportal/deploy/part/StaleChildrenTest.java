package org.partnershipportal.deploy.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaleChildrenTest {
    @TempDir
    private Path folder;

    private Process process;

    @BeforeEach
    void startAProcess() throws IOException {
        process = new ProcessBuilder("sleep", "60").start();
    }

    @AfterEach
    void endIt() {
        process.destroyForcibly();
    }

    @Test
    void whatAnEarlierLauncherLeftIsStoppedAndNamed() throws Exception {
        StaleChildren children = new StaleChildren(folder);
        children.note("keycloak", process.toHandle());
        assertThat(new StaleChildren(folder).stop()).containsExactly("keycloak");
        assertThat(process.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aStrangerWithTheSameNumberIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("keycloak"), process.pid() + " 2001-01-01T00:00:00Z");
        assertThat(new StaleChildren(folder).stop()).isEmpty();
        assertThat(process.isAlive()).isTrue();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anUnreadableNoteHarmsNobody() throws IOException {
        Files.writeString(folder.resolve("payara"), "not a number");
        Files.writeString(folder.resolve("postgresql"), "");
        assertThat(new StaleChildren(folder).stop()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void noFolderMeansNothingToStop() throws IOException {
        assertThat(new StaleChildren(folder.resolve("absent")).stop()).isEmpty();
    }
}
