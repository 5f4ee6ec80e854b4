package org.partnershipportal.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.partnershipportal.worktime.LondonClock;

class OpeningHoursProperties {
    private static final ZonedDateTime BEGIN = LocalDate.of(2026, 1, 1).atStartOfDay(LondonClock.ZONE);

    /** What is said of the next opening is true: it is open then, and at no minute before. */
    @Property(tries = 200)
    void opensNextWhenItSaysAndNotBefore(
            @ForAll("timetables") OpeningHours hours, @ForAll @IntRange(max = 600_000) int minute) {
        ZonedDateTime moment = BEGIN.plusMinutes(minute);
        OpenState state = hours.at(moment);
        ZonedDateTime next = state.next();
        if (next != null) {
            assertThat(hours.at(next).open()).isTrue();
            for (int part = 1; part <= 10; part++) {
                ZonedDateTime between = moment.plusMinutes(minutes(moment, next) * part / 11);
                assertThat(hours.at(between).open()).isFalse();
            }
        }
    }

    /** What is said of the end is true: it is open just before, and closed then. */
    @Property(tries = 200)
    void closesWhenItSaysAndNotBefore(
            @ForAll("timetables") OpeningHours hours, @ForAll @IntRange(max = 600_000) int minute) {
        OpenState state = hours.at(BEGIN.plusMinutes(minute));
        ZonedDateTime until = state.until();
        if (until != null) {
            assertThat(hours.at(until.minusMinutes(1)).open()).isTrue();
            assertThat(hours.at(until).open()).isFalse();
        }
    }

    /** A day without hours among the exceptions begins nothing, whatever the lines say. */
    @Property(tries = 200)
    void nothingBeginsOnADayThatIsClosed(
            @ForAll("lines") List<ScheduleLine> lines, @ForAll @IntRange(max = 400) int day) {
        LocalDate closed = BEGIN.toLocalDate().plusDays(day);
        OpeningHours hours = new OpeningHours(lines, List.of(new ExceptionDay(closed, null, null, null)));
        assertThat(hours.days(closed, 1).get(0).spells()).isEmpty();
    }

    private static long minutes(ZonedDateTime from, ZonedDateTime to) {
        return java.time.Duration.between(from, to).toMinutes();
    }

    @Provide
    Arbitrary<OpeningHours> timetables() {
        return lines().map(lines -> new OpeningHours(lines, List.of()));
    }

    @Provide
    Arbitrary<List<ScheduleLine>> lines() {
        Arbitrary<LocalTime> times = Arbitraries.integers().between(0, 95).map(n -> LocalTime.of(n / 4, n % 4 * 15));
        return Combinators.combine(
                        Arbitraries.of(DayOfWeek.values()),
                        times,
                        times,
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(true, false))
                .as((day, opens, closes, every, holidays) -> new ScheduleLine(
                        Frequency.WEEKLY, every, day, 0, opens, closes, holidays, LocalDate.of(2026, 1, 1), null))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }
}
