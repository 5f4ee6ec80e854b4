package org.partnershipportal.deploy.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

    @Test
    void areNeighbours() {
        Ports ports = new Ports(8080);
        assertThat(ports.keycloak()).isEqualTo(8081);
        assertThat(ports.mailPage()).isEqualTo(8082);
        assertThat(ports.postgres()).isEqualTo(8083);
        assertThat(ports.smtp()).isEqualTo(8084);
    }

    @Test
    void aTakenPortIsNamedWithWhatToDo() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports ports = new Ports(other.getLocalPort() - 1);
            assertThatExceptionOfType(LaunchFailure.class)
                    .isThrownBy(ports::requireFree)
                    .withMessageContaining("port " + other.getLocalPort() + " (Keycloak)")
                    .withMessageContaining("--port");
        }
    }

    @Test
    void freePortsPass() {
        assertThatCode(() -> new Ports(FreePorts.base()).requireFree()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 80, 65532, 70000})
    void impossiblePortsAreRefused(int port) {
        assertThatExceptionOfType(LaunchFailure.class)
                .isThrownBy(() -> new Ports(port))
                .withMessageContaining(Integer.toString(port));
    }
}
