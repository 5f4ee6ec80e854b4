package org.partnershipportal.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PromiseClocksTest {
    private static final UUID DISTRICT = new UUID(0, 1);
    private static final UUID COUNTY = new UUID(0, 2);
    private static final Promised FIVE_DAYS = new Promised(5, PromiseUnit.WORKING_DAYS);

    @Test
    void eachBodyHasTheDaysThatEndWithIt() {
        ClockReading reading = read(
                FIVE_DAYS,
                PromiseClocksTest::usual,
                "2026-11-19T10:00",
                from("2026-11-11T09:00", DISTRICT),
                from("2026-11-13T16:59", COUNTY));
        assertThat(reading.shares()).isEqualTo(Map.of(DISTRICT, 1L, COUNTY, 4L));
        assertThat(reading.whole()).isEqualTo(5);
        assertThat(reading.due()).isEqualTo(at("2026-11-19T00:00"));
    }

    @Test
    void theDayOfFirstContactIsDayZeroAtWhateverHour() {
        Instant due = at("2026-11-24T00:00");
        Promised nextDay = new Promised(1, PromiseUnit.WORKING_DAYS);
        assertThat(read(nextDay, PromiseClocksTest::usual, "2026-11-20T12:00", from("2026-11-20T00:00", DISTRICT))
                        .due())
                .isEqualTo(due);
        assertThat(read(nextDay, PromiseClocksTest::usual, "2026-11-21T12:00", from("2026-11-20T23:59", DISTRICT))
                        .due())
                .isEqualTo(due);
        assertThat(read(nextDay, PromiseClocksTest::usual, "2026-11-21T12:00", from("2026-11-21T08:00", DISTRICT))
                        .due())
                .isEqualTo(due);
    }

    @Test
    void aPauseCountsForItsReasonAndMovesWhatIsDue() {
        ClockReading reading = read(
                FIVE_DAYS,
                PromiseClocksTest::usual,
                "2026-11-16T10:00",
                from("2026-11-09T09:00", DISTRICT),
                paused("2026-11-10T09:00", DISTRICT, "FOR_RESIDENT"),
                from("2026-11-12T16:00", DISTRICT));
        assertThat(reading.pauses()).isEqualTo(Map.of("FOR_RESIDENT", 2L));
        assertThat(reading.shares()).isEqualTo(Map.of(DISTRICT, 2L));
        assertThat(reading.due()).isEqualTo(at("2026-11-19T00:00"));
    }

    @Test
    void nobodyIsPromisedChristmasOrEaster() {
        Promised three = new Promised(3, PromiseUnit.WORKING_DAYS);
        assertThat(Promised.dayOf(
                        read(three, PromiseClocksTest::usual, "2026-12-23T15:00", from("2026-12-23T15:00", COUNTY))
                                .due()))
                .isEqualTo(LocalDate.of(2026, 12, 30));
        assertThat(Promised.dayOf(
                        read(three, PromiseClocksTest::usual, "2027-03-25T15:00", from("2027-03-25T15:00", COUNTY))
                                .due()))
                .isEqualTo(LocalDate.of(2027, 4, 1));
    }

    @Test
    void aBodysOwnClosedDayCountsForNobodyAndTheOtherBodysDaysGoOn() {
        Function<UUID, OfficeHours> offices = body -> day ->
                body.equals(COUNTY) && day.equals(LocalDate.of(2026, 12, 29)) ? List.of() : OfficeHours.USUAL.on(day);
        Promised two = new Promised(2, PromiseUnit.WORKING_DAYS);
        ClockReading county = read(two, offices, "2026-12-30T09:00", from("2026-12-24T09:00", COUNTY));
        assertThat(county.closed()).isEqualTo(1);
        assertThat(Promised.dayOf(county.due())).isEqualTo(LocalDate.of(2026, 12, 31));
        ClockReading district = read(two, offices, "2026-12-30T09:00", from("2026-12-24T09:00", DISTRICT));
        assertThat(Promised.dayOf(district.due())).isEqualTo(LocalDate.of(2026, 12, 30));
    }

    @Test
    void workingHoursStandOverNight() {
        Promised four = new Promised(4, PromiseUnit.WORKING_HOURS);
        ClockReading reading = read(
                four,
                PromiseClocksTest::usual,
                "2026-11-23T10:00",
                from("2026-11-20T15:30", DISTRICT),
                from("2026-11-23T09:30", COUNTY));
        assertThat(reading.shares()).isEqualTo(Map.of(DISTRICT, 7200L, COUNTY, 1800L));
        assertThat(reading.due()).isEqualTo(at("2026-11-23T11:30"));
        assertThat(reading.closed()).isEqualTo(reading.whole() - 9000);
    }

    @Test
    void dangerIsCountedInHoursThatPassThroughBothChangesOfTheClocks() {
        Promised day = new Promised(24, PromiseUnit.HOURS);
        Instant spring = read(day, PromiseClocksTest::usual, "2026-03-28T12:00", from("2026-03-28T12:00", COUNTY))
                .due();
        Instant autumn = read(day, PromiseClocksTest::usual, "2026-10-24T12:00", from("2026-10-24T12:00", COUNTY))
                .due();
        assertThat(spring).isEqualTo(at("2026-03-29T13:00"));
        assertThat(autumn).isEqualTo(at("2026-10-25T11:00"));
    }

    @Test
    void anOfficeThatNeverSleepsHasTwentyThreeAndTwentyFiveHoursThen() {
        Function<UUID, OfficeHours> always = body -> day -> List.of(new Spell(
                day.atStartOfDay(LondonClock.ZONE).toInstant(),
                day.plusDays(1).atStartOfDay(LondonClock.ZONE).toInstant()));
        Promised hours = new Promised(48, PromiseUnit.WORKING_HOURS);
        assertThat(read(hours, always, "2026-03-30T00:00", from("2026-03-29T00:00", COUNTY))
                        .counted())
                .isEqualTo(23 * 3600);
        assertThat(read(hours, always, "2026-10-26T00:00", from("2026-10-25T00:00", COUNTY))
                        .counted())
                .isEqualTo(25 * 3600);
    }

    @Test
    void anOfficeThatNeverOpensAgainPromisesNothingForEver() {
        Function<UUID, OfficeHours> never = body -> day -> List.of();
        assertThat(Promised.dayOf(read(FIVE_DAYS, never, "2026-11-20T12:00", from("2026-11-20T12:00", COUNTY))
                        .due()))
                .isEqualTo(LocalDate.of(2027, 11, 26));
        Promised hours = new Promised(2, PromiseUnit.WORKING_HOURS);
        assertThat(Promised.dayOf(read(hours, never, "2026-11-20T12:00", from("2026-11-20T12:00", COUNTY))
                        .due()))
                .isEqualTo(LocalDate.of(2027, 11, 22));
    }

    @Test
    void whoHasItIsRemindedBeforeTheResidentIsWarnedAndThatBeforeItIsDue() {
        Instant due = at("2026-12-30T00:00");
        assertThat(FIVE_DAYS.remindAt(due)).isEqualTo(at("2026-12-24T09:00"));
        assertThat(FIVE_DAYS.warnAt(due)).isEqualTo(at("2026-12-29T12:00"));
        Promised one = new Promised(1, PromiseUnit.WORKING_DAYS);
        assertThat(one.remindAt(due)).isEqualTo(at("2026-12-29T09:00"));
        Promised today = new Promised(0, PromiseUnit.WORKING_DAYS);
        assertThat(today.remindAt(due)).isEqualTo(today.warnAt(due)).isEqualTo(at("2026-12-29T16:00"));
        Promised four = new Promised(4, PromiseUnit.HOURS);
        assertThat(four.remindAt(due)).isEqualTo(at("2026-12-29T22:00"));
        assertThat(four.warnAt(due)).isEqualTo(at("2026-12-29T23:00"));
    }

    private static ClockReading read(
            Promised promised, Function<UUID, OfficeHours> offices, String now, Stretch... stretches) {
        return PromiseClocks.read(promised, new PromiseRun(List.of(stretches), null), offices, at(now));
    }

    private static OfficeHours usual(UUID body) {
        return OfficeHours.USUAL;
    }

    private static Stretch from(String time, UUID holder) {
        return paused(time, holder, null);
    }

    private static Stretch paused(String time, UUID holder, @Nullable String reason) {
        return new Stretch(at(time), holder, reason);
    }

    private static Instant at(String time) {
        return LocalDateTime.parse(time).atZone(LondonClock.ZONE).toInstant();
    }
}
