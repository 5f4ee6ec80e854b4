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

    /** As gov.uk/bank-holidays names them: Scotland, Northern Ireland, and what England alone has. */
    @ParameterizedTest
    @CsvSource({
        "2025-01-02, 2 January",
        "2025-03-17, St Patrick",
        "2025-07-14, Battle of the Boyne (substitute)",
        "2025-08-04, early August",
        "2025-12-01, St Andrew (substitute)",
        "2026-01-02, 2 January",
        "2026-06-15, World Cup",
        "2026-07-13, Battle of the Boyne (substitute)",
        "2026-08-03, early August",
        "2026-08-31, late August in England",
        "2026-11-30, St Andrew",
        "2027-01-04, 2 January (substitute)",
        "2027-03-29, Easter Monday is none in Scotland",
        "2027-07-12, Battle of the Boyne",
        "2028-01-04, 2 January (substitute)",
        "2028-08-07, early August"
    })
    void theLawOnInformationSkipsHolidaysOfEveryPartOfTheKingdom(LocalDate holiday, String why) {
        assertThat(WorkingDays.isWorkingDayOfTheWholeKingdom(holiday)).as(why).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-05", "2026-03-16", "2026-07-10", "2026-08-04", "2026-12-01"})
    void theDaysBesideThemCount(LocalDate day) {
        assertThat(WorkingDays.isWorkingDayOfTheWholeKingdom(day)).isTrue();
    }
}
