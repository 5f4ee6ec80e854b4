package org.partnershipportal.web.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.web.FakeRequest;

class MetricsGuardTest {
    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.8.8.8", "0:0:0:0:0:0:0:1", "::1"})
    void thisMachineMayRead(String address) throws IOException {
        assertThat(MetricsGuard.isFromHere(new FakeRequest("GET", "/metrics").from(address)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.1", "10.0.0.1", "2001:db8::1"})
    void anotherMachineMayNot(String address) throws IOException {
        assertThat(MetricsGuard.isFromHere(new FakeRequest("GET", "/metrics").from(address)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-For", "Forwarded", "Via"})
    void whatAProxyPassedOnIsNotFromThisMachine(String header) throws IOException {
        FakeRequest request =
                new FakeRequest("GET", "/metrics").from("127.0.0.1").header(header, "127.0.0.1");
        assertThat(MetricsGuard.isFromHere(request)).isFalse();
    }

    @Test
    void theOperationsTokenOpensAndNothingLikeIt() {
        Optional<String> token = Optional.of("long-and-random");
        assertThat(MetricsGuard.isToken("Bearer long-and-random", token)).isTrue();
        assertThat(MetricsGuard.isToken("Bearer long-and-rando", token)).isFalse();
        assertThat(MetricsGuard.isToken("long-and-random", token)).isFalse();
        assertThat(MetricsGuard.isToken(null, token)).isFalse();
        assertThat(MetricsGuard.isToken("Bearer ", Optional.empty())).isFalse();
    }
}
