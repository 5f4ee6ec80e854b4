package org.partnershipportal.deploy.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildrenTest {
    private static final Duration LONG = Duration.ofSeconds(10);

    @TempDir
    private Path temporary;

    private DataFolder data;
    private Children children;

    @BeforeEach
    void open() {
        data = DataFolder.open(temporary.resolve("data"), false);
        children = new Children(data);
    }

    @AfterEach
    void close() throws IOException {
        children.stopTheRest();
        data.close();
    }

    @Test
    void oneThatDiesIsReportedWithTheEndOfItsLog() throws Exception {
        children.start("payara", shell("echo out of memory; exit 3"), Map.of());
        assertThat(children.death().get(10, TimeUnit.SECONDS))
                .hasMessageContaining("payara stopped by itself with exit code 3")
                .hasMessageContaining("out of memory")
                .hasMessageContaining(data.log("payara").toString());
    }

    @Test
    void oneThatIsStoppedIsNoFailure() throws Exception {
        Child child = children.start("payara", List.of("sleep", "60"), Map.of());
        child.stop();
        assertThat(child.isEndWanted()).isTrue();
        assertThat(children.death()).isNotDone();
    }

    @Test
    void noneIsStartedOnceTheEndHasBegun() {
        children.refuseMore();
        assertThatExceptionOfType(LaunchFailure.class)
                .isThrownBy(() -> children.start("payara", List.of("sleep", "60"), Map.of()));
    }

    @Test
    void noneIsLeft() throws Exception {
        Child child = children.start("payara", List.of("sleep", "60"), Map.of());
        children.refuseMore();
        children.stopTheRest();
        assertThat(ProcessHandle.of(child.pid()).filter(ProcessHandle::isAlive)).isEmpty();
        assertThat(data.pids()).isEmptyDirectory();
    }

    @Test
    void aProgramThatFailsOrTakesTooLongSaysSo() {
        assertThatExceptionOfType(LaunchFailure.class)
                .isThrownBy(() -> children.run("initdb", shell("echo no space; exit 1"), Map.of(), LONG))
                .withMessageContaining("no space");
        assertThatExceptionOfType(LaunchFailure.class)
                .isThrownBy(() -> children.run("initdb", List.of("sleep", "60"), Map.of(), Duration.ofMillis(50)))
                .withMessageContaining("not ready within");
    }

    @Test
    void waitingEndsWhenTheChildDies() throws Exception {
        Child child = children.start("keycloak", shell("exit 1"), Map.of());
        assertThatExceptionOfType(LaunchFailure.class)
                .isThrownBy(() -> Readiness.await(child, LONG, () -> false))
                .withMessageContaining("keycloak stopped by itself");
    }

    private static List<String> shell(String script) {
        return List.of("sh", "-c", script);
    }
}
