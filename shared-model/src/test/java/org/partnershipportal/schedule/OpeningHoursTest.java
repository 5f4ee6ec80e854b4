package org.partnershipportal.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipportal.worktime.LondonClock;

class OpeningHoursTest {
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime FIVE = LocalTime.of(17, 0);
    private static final OpeningHours OFFICE = new OpeningHours(weekdays(NINE, FIVE), List.of());

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T08:59, false",
        "2026-11-23T09:00, true",
        "2026-11-23T16:59, true",
        "2026-11-23T17:00, false",
        "2026-11-21T10:00, false",
        "2026-12-25T10:00, false",
        "2026-12-28T10:00, false",
    })
    void isOpenInOfficeHoursButNotOnBankHolidays(LocalDateTime moment, boolean open) {
        assertThat(OFFICE.at(london(moment)).open()).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T08:00, 2026-11-23T09:00",
        "2026-11-23T17:00, 2026-11-24T09:00",
        "2026-11-20T18:00, 2026-11-23T09:00",
        "2026-12-24T18:00, 2026-12-29T09:00",
        "2026-04-02T18:00, 2026-04-07T09:00",
    })
    void saysWhenItOpensNext(LocalDateTime moment, LocalDateTime next) {
        assertThat(OFFICE.at(london(moment)).next()).isEqualTo(london(next));
    }

    @Test
    void aBankHolidayIsKeptOnlyByALineThatSaysSo() {
        ScheduleLine monday = new ScheduleLine(
                Frequency.WEEKLY, 1, DayOfWeek.MONDAY, 0, NINE, FIVE, true, LocalDate.of(2000, 1, 1), null);
        assertThat(new OpeningHours(List.of(monday), List.of())
                        .at(at("2026-12-28T10:00"))
                        .open())
                .isTrue();
    }

    @Test
    void anExceptionWinsOverLinesAndBankHolidays() {
        OpeningHours hours = new OpeningHours(
                weekdays(NINE, FIVE),
                List.of(
                        new ExceptionDay(LocalDate.of(2026, 11, 23), null, null, "Staff training"),
                        new ExceptionDay(LocalDate.of(2026, 12, 25), LocalTime.of(10, 0), LocalTime.NOON, null)));
        assertThat(hours.at(at("2026-11-23T10:00")).open()).isFalse();
        assertThat(hours.at(at("2026-11-23T10:00")).next()).isEqualTo(at("2026-11-24T09:00"));
        assertThat(hours.at(at("2026-12-25T11:00")).until()).isEqualTo(at("2026-12-25T12:00"));
        assertThat(hours.at(at("2026-12-25T12:00")).open()).isFalse();
        assertThat(hours.days(LocalDate.of(2026, 11, 23), 1).get(0).reason()).isEqualTo("Staff training");
    }

    @Test
    void hoursPastMidnightBelongToTheDayOnWhichTheyBegin() {
        OpeningHours night = new OpeningHours(
                List.of(ScheduleLine.weekly(DayOfWeek.FRIDAY, LocalTime.of(22, 0), LocalTime.of(2, 0))),
                List.of(new ExceptionDay(LocalDate.of(2026, 11, 21), null, null, null)));
        assertThat(night.at(at("2026-11-21T01:59")).open()).isTrue();
        assertThat(night.at(at("2026-11-20T23:00")).until()).isEqualTo(at("2026-11-21T02:00"));
        assertThat(night.at(at("2026-11-21T02:00")).open()).isFalse();
        assertThat(night.at(at("2026-11-22T01:00")).open()).isFalse();
    }

    @Test
    void dayAndNightHasNoEnd() {
        List<ScheduleLine> all = Arrays.stream(DayOfWeek.values())
                .map(day -> new ScheduleLine(
                        Frequency.WEEKLY,
                        1,
                        day,
                        0,
                        LocalTime.MIDNIGHT,
                        LocalTime.MIDNIGHT,
                        true,
                        LocalDate.of(2000, 1, 1),
                        null))
                .toList();
        OpenState state = new OpeningHours(all, List.of()).at(at("2026-12-25T03:00"));
        assertThat(state.open()).isTrue();
        assertThat(state.until()).isNull();
    }

    @Test
    void spellsThatMeetEndTogether() {
        OpeningHours hours = new OpeningHours(
                List.of(
                        ScheduleLine.weekly(DayOfWeek.MONDAY, NINE, LocalTime.NOON),
                        ScheduleLine.weekly(DayOfWeek.MONDAY, LocalTime.NOON, FIVE)),
                List.of());
        assertThat(hours.at(at("2026-11-23T10:00")).until()).isEqualTo(at("2026-11-23T17:00"));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-03, true", "2026-11-10, false", "2026-11-17, true", "2026-10-20, false", "2026-11-18, false"})
    void everySecondTuesdayIsCountedFromItsFirstDay(LocalDate day, boolean falls) {
        ScheduleLine line = new ScheduleLine(
                Frequency.WEEKLY,
                2,
                DayOfWeek.TUESDAY,
                0,
                LocalTime.of(10, 0),
                LocalTime.NOON,
                false,
                LocalDate.of(2026, 10, 29),
                null);
        assertThat(line.fallsOn(day)).isEqualTo(falls);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2026-11-07, true",
        "1, 2026-11-14, false",
        "-1, 2026-11-28, true",
        "5, 2026-11-28, false",
        "5, 2026-10-31, true"
    })
    void theFirstSaturdayOfTheMonthOrTheLast(int nth, LocalDate day, boolean falls) {
        ScheduleLine line = new ScheduleLine(
                Frequency.MONTHLY,
                1,
                DayOfWeek.SATURDAY,
                nth,
                NINE,
                LocalTime.NOON,
                false,
                LocalDate.of(2026, 1, 1),
                null);
        assertThat(line.fallsOn(day)).isEqualTo(falls);
    }

    @Test
    void theHourThatIsSkippedInSpringIsNoTrouble() {
        OpeningHours sunday = new OpeningHours(
                List.of(ScheduleLine.weekly(DayOfWeek.SUNDAY, LocalTime.of(1, 30), LocalTime.of(3, 0))), List.of());
        assertThat(sunday.at(at("2027-03-28T02:30")).open()).isTrue();
        assertThat(sunday.at(at("2027-03-28T03:00")).open()).isFalse();
    }

    @Test
    void whatHasNoLinesIsNotKnownAndNeverOpens() {
        OpeningHours none = new OpeningHours(List.of(), List.of());
        assertThat(none.isKnown()).isFalse();
        assertThat(none.at(at("2026-11-23T10:00"))).isEqualTo(new OpenState(false, null, null));
    }

    private static List<ScheduleLine> weekdays(LocalTime opens, LocalTime closes) {
        return Arrays.stream(DayOfWeek.values())
                .limit(5)
                .map(day -> ScheduleLine.weekly(day, opens, closes))
                .toList();
    }

    private static ZonedDateTime at(String moment) {
        return london(LocalDateTime.parse(moment));
    }

    private static ZonedDateTime london(LocalDateTime moment) {
        return moment.atZone(LondonClock.ZONE);
    }
}
