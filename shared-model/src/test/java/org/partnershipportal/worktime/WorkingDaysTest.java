package org.partnershipportal.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01",
                "2026-04-03",
                "2026-04-06",
                "2026-05-04",
                "2026-05-25",
                "2026-08-31",
                "2026-12-25",
                "2026-12-28",
                "2027-12-27",
                "2027-12-28",
                "2028-01-03"
            })
    void nobodyWorksOnBankHolidaysOfEngland(LocalDate holiday) {
        assertThat(WorkingDays.isWorkingDay(holiday)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 1, 2026-11-23",
        "2026-11-23, 10, 2026-12-07",
        "2026-12-23, 3, 2026-12-30",
        "2026-11-22, 0, 2026-11-23",
        "2026-11-22, 1, 2026-11-23"
    })
    void theDayOfReceiptIsDayZero(LocalDate received, int days, LocalDate due) {
        assertThat(WorkingDays.due(received, days)).isEqualTo(due);
    }

    @Test
    void scotlandsHolidaysAreNotOurs() {
        assertThat(WorkingDays.isWorkingDay(LocalDate.of(2026, 11, 30))).isTrue();
    }
}
