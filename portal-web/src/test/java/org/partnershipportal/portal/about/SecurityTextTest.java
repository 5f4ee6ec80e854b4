package org.partnershipportal.portal.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecurityTextTest {
    private static final Instant NOW = Instant.parse("2026-11-22T13:45:07.123Z");

    @ParameterizedTest
    @CsvSource({
        "security@example.org, mailto:security@example.org",
        "mailto:security@example.org, mailto:security@example.org",
        "https://example.org/weakness, https://example.org/weakness",
        "tel:+441632960001, tel:+441632960001",
    })
    void aContactIsAnAddressThatSaysWhatItIs(String set, String written) {
        assertThat(SecurityText.of(set, "https://portal.example.org", NOW).lines())
                .first()
                .isEqualTo("Contact: " + written);
    }

    @Test
    void itHoldsForThreeMonthsAndSaysWhereItStands() {
        assertThat(SecurityText.of("security@example.org", "https://portal.example.org", NOW))
                .contains("\nExpires: 2027-02-20T00:00:00Z\n")
                .contains("\nCanonical: https://portal.example.org/.well-known/security.txt\n");
    }
}
