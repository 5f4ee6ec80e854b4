package org.partnershipportal.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipportal.deploy.part.FreePorts;
import org.partnershipportal.deploy.part.Ports;
import org.partnershipportal.deploy.part.Whole;

/**
 * The launcher as a process: what it starts, what it leaves behind, and what it says when it cannot. It runs beside the
 * whole that the other tests share, on ports of its own.
 */
@ExtendWith(RunningWhole.class)
class LauncherIT {
    @TempDir
    private Path temporary;

    private final Ports ports = new Ports(FreePorts.base());

    LauncherIT(Whole shared) {
        assertThat(shared.ports().http()).isNotEqualTo(ports.http());
    }

    /** One story, because each start takes its time: first start, kill, start on what was left, stop. */
    @Test
    void survivesBeingKilledAndLeavesNothingBehind() throws Exception {
        Path data = temporary.resolve("data");
        List<ProcessHandle> orphans;
        String secrets;
        try (LauncherProcess first = LauncherProcess.run(ports.http(), data)) {
            first.awaitLine("Ready: http://localhost:" + ports.http() + "/");
            listensOnLoopbackOnly();
            refusesASecondOne(data);
            secrets = Files.readString(data.resolve("secrets.properties"));
            orphans = first.children();
            first.kill();
        }
        assertThat(orphans).hasSizeGreaterThanOrEqualTo(3).anyMatch(ProcessHandle::isAlive);

        try (LauncherProcess second = LauncherProcess.run(ports.http(), data)) {
            second.awaitLine("Stopped what an earlier run had left behind: keycloak, payara, postgresql");
            second.awaitLine("Ready: ");
            assertThat(orphans).noneMatch(ProcessHandle::isAlive);
            assertThat(data.resolve("secrets.properties")).hasContent(secrets);
            List<ProcessHandle> children = second.children();
            second.terminate();
            assertThat(second.awaitEnd()).endsWith("Stopping.\nStopped.");
            assertThat(children).hasSizeGreaterThanOrEqualTo(3).noneMatch(ProcessHandle::isAlive);
        }
        assertThat(data.resolve("pids")).isEmptyDirectory();
    }

    private void refusesASecondOne(Path data) throws Exception {
        try (LauncherProcess sameFolder = LauncherProcess.run(FreePorts.base(), data)) {
            assertThat(sameFolder.awaitEnd())
                    .contains("in use by another ./portal run")
                    .doesNotContain("\tat ");
            assertThat(sameFolder.exitCode()).isEqualTo(1);
        }
        try (LauncherProcess samePorts = LauncherProcess.run(ports.http(), temporary.resolve("other"))) {
            assertThat(samePorts.awaitEnd())
                    .contains("port " + ports.http() + " (the portal)", "--port")
                    .doesNotContain("\tat ");
            assertThat(samePorts.exitCode()).isEqualTo(1);
        }
    }

    private void listensOnLoopbackOnly() throws IOException {
        for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
            for (InetAddress address : network.inetAddresses().toList()) {
                if (!address.isLoopbackAddress()) {
                    refuses(address);
                }
            }
        }
    }

    private void refuses(InetAddress address) {
        for (int port : List.of(ports.http(), ports.keycloak(), ports.mailPage(), ports.postgres(), ports.smtp())) {
            assertThat(answers(address, port))
                    .as("%s answers on port %d", address, port)
                    .isFalse();
        }
    }

    private static boolean answers(InetAddress address, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 500);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }
}
