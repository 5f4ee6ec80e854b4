package org.partnershipportal.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.common.InvalidInputException;

class OpeningTextTest {
    @Test
    void readsAndWritesTheSame() {
        String typed = "Monday 09:00-17:00\nTuesday 09:00-17:00\nSaturday 09:30-13:00 also on bank holidays";
        assertThat(OpeningText.of(OpeningText.lines("opening", typed))).isEqualTo(typed);
        String days = "2026-12-24 09:00-12:30 Christmas Eve\n2026-12-25 closed";
        assertThat(OpeningText.ofDays(OpeningText.days("exceptions", days))).isEqualTo(days);
    }

    @Test
    void readsAndWritesWhatComesRoundLessOften() {
        String typed = "Every second Tuesday 10:00-12:00 from 2026-11-24\nFirst Saturday of the month 10:00-12:00\n"
                + "Last Friday of the month 14:00-16:00 also on bank holidays";
        List<ScheduleLine> lines = OpeningText.lines("opening", typed);
        assertThat(lines).hasSize(3);
        assertThat(OpeningText.isPlain(lines)).isTrue();
        assertThat(OpeningText.of(lines)).isEqualTo(typed);
    }

    @Test
    void readsSpansAndShortNames() {
        assertThat(OpeningText.lines("opening", " mon to fri  9:00 - 17:30 \n\n"))
                .hasSize(5)
                .allSatisfy(line -> assertThat(line.opens()).isEqualTo(LocalTime.of(9, 0)))
                .extracting(ScheduleLine::weekday)
                .doesNotContain(DayOfWeek.SATURDAY);
        assertThat(OpeningText.days("exceptions", "2026-12-25 closed Christmas").get(0))
                .isEqualTo(new ExceptionDay(LocalDate.of(2026, 12, 25), null, null, "Christmas"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Monday",
                "Monday 9-5",
                "Funday 09:00-17:00",
                "Friday to Monday 09:00-17:00",
                "Monday 25:00-26:00",
                "<b>",
                "m 09:00-10:00",
                "Every second Tuesday 10:00-12:00",
                "Every second Tuesday 10:00-12:00 from 2026-13-24",
                "Fifth Tuesday of the month 10:00-12:00"
            })
    void namesTheLineThatCannotBeRead(String typed) {
        assertThatThrownBy(() -> OpeningText.lines("opening", "Monday 09:00-17:00\n" + typed))
                .isInstanceOfSatisfying(InvalidInputException.class, wrong -> {
                    assertThat(wrong.field()).isEqualTo("opening");
                    assertThat(wrong.arguments()).containsExactly(typed);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"25 December closed", "2026-13-01 closed", "2026-12-25", "2026-12-25 shut"})
    void namesTheDayThatCannotBeRead(String typed) {
        assertThatThrownBy(() -> OpeningText.days("exceptions", typed)).isInstanceOf(InvalidInputException.class);
    }
}
