package org.partnershipportal.deploy.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class PayaraWordsTest {
    private static final String STARTED = "[2026-11-22] [INFO] Payara Micro 6.2025.10 (build 42) ready in 7,495 (ms)\n";

    @Test
    void bothDeployedIsWell() {
        PayaraWords words = new PayaraWords("\"Name\": \"ROOT\",\n\"Name\": \"admin\",\n" + STARTED);
        assertThat(words.tellsOfStart()).isTrue();
        assertThatCode(() -> words.requireDeployed(List.of("ROOT", "admin"))).doesNotThrowAnyException();
    }

    @Test
    void aMissingOneIsNamedWithItsReason() {
        PayaraWords words = new PayaraWords("\"Name\": \"ROOT\",\n"
                + "[2026-11-22] [] [\u001b[1;91mSEVERE\u001b[0m] [] [core] [levelValue: 1000] JNDI lookup failed\n"
                + STARTED);
        assertThatExceptionOfType(LaunchFailure.class)
                .isThrownBy(() -> words.requireDeployed(List.of("ROOT", "admin")))
                .withMessage("Payara Micro could not deploy admin:\n  JNDI lookup failed");
    }

    @Test
    void silenceIsNoStart() {
        assertThat(new PayaraWords("").tellsOfStart()).isFalse();
    }
}
