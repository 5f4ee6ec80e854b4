package org.partnershipportal.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A year of the public bodies, from April to March. */
class PublicYearTest {
    @ParameterizedTest
    @CsvSource({
        "2026-03-31,2025-04-01,April 2025 to March 2026,2024-04-01",
        "2026-04-01,2026-04-01,April 2026 to March 2027,2024-04-01",
        "2026-04-30,2026-04-01,April 2026 to March 2027,2024-04-01",
        "2026-05-01,2026-04-01,April 2026 to March 2027,2025-04-01",
        "2026-12-31,2026-04-01,April 2026 to March 2027,2025-04-01"
    })
    void aYearBeginsInAprilAndIsKnownAMonthAfterItIsOver(LocalDate day, LocalDate from, String name, LocalDate known) {
        assertThat(PublicYear.of(day).from()).isEqualTo(from);
        assertThat(PublicYear.of(day)).hasToString(name);
        assertThat(PublicYear.lastKnown(day).from()).isEqualTo(known);
        assertThat(PublicYear.of(day).previous().ends())
                .isEqualTo(PublicYear.of(day).begins());
    }
}
