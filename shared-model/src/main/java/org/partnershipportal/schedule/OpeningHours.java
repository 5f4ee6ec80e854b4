package org.partnershipportal.schedule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.worktime.LondonClock;
import org.partnershipportal.worktime.WorkingDays;

/**
 * When something is open, in the time of London. An exception wins over every line of its day; a line keeps bank holidays
 * only if it says so. Hours past midnight belong to the day on which they begin.
 */
public final class OpeningHours {
    private static final int DAYS_AHEAD = 366;
    /** Spells that follow one another without a gap for longer than this have no end. */
    private static final int DAYS_WITHOUT_END = 8;

    private final List<ScheduleLine> lines;
    private final List<ExceptionDay> exceptions;
    private final Predicate<LocalDate> bankHoliday;

    public OpeningHours(List<ScheduleLine> lines, List<ExceptionDay> exceptions) {
        this(lines, exceptions, WorkingDays::isBankHoliday);
    }

    OpeningHours(List<ScheduleLine> lines, List<ExceptionDay> exceptions, Predicate<LocalDate> bankHoliday) {
        this.lines = List.copyOf(lines);
        this.exceptions = List.copyOf(exceptions);
        this.bankHoliday = bankHoliday;
    }

    /** Whether anything is known; when not, nothing may be said about being open. */
    public boolean isKnown() {
        return !lines.isEmpty() || !exceptions.isEmpty();
    }

    public List<ScheduleLine> lines() {
        return lines;
    }

    /** Dated exceptions from this day on, in order. */
    public List<ExceptionDay> exceptionsFrom(LocalDate day) {
        return exceptions.stream()
                .filter(exception -> !exception.day().isBefore(day))
                .sorted(Comparator.comparing(ExceptionDay::day))
                .toList();
    }

    /** Whether it is open at this moment, and until when, or when next. */
    public OpenState at(ZonedDateTime moment) {
        ZonedDateTime here = moment.withZoneSameInstant(LondonClock.ZONE);
        LocalDate today = here.toLocalDate();
        Optional<OpenSpell> now = Stream.concat(spells(today.minusDays(1)), spells(today))
                .filter(spell -> spell.contains(here))
                .max(Comparator.comparing(OpenSpell::end));
        return now.map(spell -> new OpenState(true, endOf(spell), null))
                .orElseGet(() -> new OpenState(false, null, nextAfter(here)));
    }

    /** The days from this one on, as they will be. */
    public List<OpenDay> days(LocalDate first, int count) {
        return Stream.iterate(first, day -> day.plusDays(1))
                .limit(count)
                .map(this::day)
                .toList();
    }

    private OpenDay day(LocalDate day) {
        String reason = exceptionsOn(day)
                .map(ExceptionDay::reason)
                .filter(text -> text != null)
                .findFirst()
                .orElse(null);
        return new OpenDay(day, spells(day).toList(), bankHoliday.test(day), reason);
    }

    /** The first that begins after the moment; null when there is none within a year. */
    private @Nullable ZonedDateTime nextAfter(ZonedDateTime moment) {
        return Stream.iterate(moment.toLocalDate(), day -> day.plusDays(1))
                .limit(DAYS_AHEAD)
                .flatMap(this::spells)
                .map(OpenSpell::start)
                .filter(start -> start.isAfter(moment))
                .findFirst()
                .orElse(null);
    }

    /** The end of a spell together with those that follow it without a gap; null for no end. */
    private @Nullable ZonedDateTime endOf(OpenSpell spell) {
        OpenSpell whole = spell;
        LocalDate first = spell.start().toLocalDate();
        for (LocalDate day = first; day.isBefore(first.plusDays(DAYS_WITHOUT_END)); day = day.plusDays(1)) {
            for (OpenSpell next : spells(day).toList()) {
                whole = whole.meets(next) && next.end().isAfter(whole.end())
                        ? new OpenSpell(whole.start(), next.end())
                        : whole;
            }
        }
        return whole.end().isAfter(spell.start().plusDays(DAYS_WITHOUT_END - 1)) ? null : whole.end();
    }

    /** What begins on this day, in order. */
    private Stream<OpenSpell> spells(LocalDate day) {
        List<ExceptionDay> other = exceptionsOn(day).toList();
        Stream<OpenSpell> begun = other.isEmpty()
                ? lines.stream()
                        .filter(line -> line.fallsOn(day) && (line.onBankHolidays() || !bankHoliday.test(day)))
                        .map(line -> OpenSpell.of(day, line.opens(), line.closes()))
                : other.stream().flatMap(OpeningHours::hours);
        return begun.sorted(Comparator.comparing(OpenSpell::start));
    }

    private static Stream<OpenSpell> hours(ExceptionDay exception) {
        LocalTime opens = exception.opens();
        LocalTime closes = exception.closes();
        return opens == null || closes == null
                ? Stream.empty()
                : Stream.of(OpenSpell.of(exception.day(), opens, closes));
    }

    private Stream<ExceptionDay> exceptionsOn(LocalDate day) {
        return exceptions.stream().filter(exception -> exception.day().equals(day));
    }
}
