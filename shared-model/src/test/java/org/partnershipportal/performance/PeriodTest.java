package org.partnershipportal.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "MONTH, 2026-10, 2026-10, 2026-10, October 2026",
        "QUARTER, 2026-10, 2026-10, 2026-12, October to December 2026",
        "QUARTER, 2027-03, 2027-01, 2027-03, January to March 2027",
        "YEAR, 2026-04, 2026-04, 2027-03, April 2026 to March 2027",
        "YEAR, 2027-03, 2026-04, 2027-03, April 2026 to March 2027",
        "YEAR, 2026-12, 2026-04, 2027-03, April 2026 to March 2027"
    })
    void isTheOneInWhichTheMonthLies(PeriodKind kind, YearMonth month, YearMonth first, YearMonth last, String said) {
        Period period = Period.of(kind, month);
        assertThat(period.first()).isEqualTo(first);
        assertThat(period.last()).isEqualTo(last);
        assertThat(period.holds(month)).isTrue();
        assertThat(period).hasToString(said);
    }

    @Test
    void oneFollowsAnother() {
        Period quarter = Period.of(PeriodKind.QUARTER, YearMonth.of(2026, 2));
        assertThat(quarter.minus(1).last()).isEqualTo(YearMonth.of(2025, 12));
        assertThat(quarter.next().begins()).isEqualTo(quarter.ends());
        assertThat(quarter.holds(YearMonth.of(2026, 4))).isFalse();
    }
}
