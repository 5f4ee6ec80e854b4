package org.partnershipportal.portal.browse;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.schedule.Frequency;
import org.partnershipportal.schedule.OpenDay;
import org.partnershipportal.schedule.OpenSpell;
import org.partnershipportal.schedule.OpenState;
import org.partnershipportal.schedule.OpeningHours;
import org.partnershipportal.schedule.ScheduleLine;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.worktime.LondonClock;

/** Opening hours in words, by the clock of this request. */
@Named
@RequestScoped
public class OpenWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final int WEEK = 7;

    @Inject
    Clock clock;

    /** One day of the week table; note is empty for a day as usual. */
    public record DayLine(String day, String hours, String note) {}

    /** For instance {@code Open now, until 5pm}; empty when the hours are not known. */
    public String now(@Nullable OpeningHours hours) {
        if (hours == null || !hours.isKnown()) {
            return "";
        }
        ZonedDateTime now = now();
        OpenState state = hours.at(now);
        if (state.open()) {
            ZonedDateTime until = state.until();
            return until == null
                    ? Messages.text("browse.open.always")
                    : Messages.text("browse.open.until", time(until.toLocalTime()));
        }
        ZonedDateTime next = state.next();
        return next == null
                ? Messages.text("browse.open.closed")
                : Messages.text(
                        "browse.open.next", day(now.toLocalDate(), next.toLocalDate()), time(next.toLocalTime()));
    }

    /** Whether it is open at this moment. */
    public boolean isOpen(@Nullable OpeningHours hours) {
        return hours != null && hours.at(now()).open();
    }

    /** Today and the six days after it. */
    public List<DayLine> week(OpeningHours hours) {
        return hours.days(now().toLocalDate(), WEEK).stream().map(this::line).toList();
    }

    /** For instance {@code Every second Tuesday, 10am to noon}. */
    public String rule(ScheduleLine line) {
        String weekday = line.weekday().getDisplayName(TextStyle.FULL, Locale.UK);
        String hours = hours(line.opens(), line.closes());
        if (line.frequency() == Frequency.MONTHLY) {
            return Messages.text("browse.rule.monthly." + (line.nth() < 0 ? "last" : line.nth()), weekday, hours);
        }
        return line.every() == 1
                ? Messages.text("browse.rule.weekly", weekday, hours)
                : Messages.text("browse.rule.every." + (line.every() == 2 ? "2" : "n"), weekday, hours, line.every());
    }

    private DayLine line(OpenDay day) {
        String hours = day.spells().isEmpty()
                ? Messages.text("browse.day.closed")
                : day.spells().stream().map(OpenWords::hours).collect(Collectors.joining(", "));
        String reason = day.reason();
        String bankHoliday = day.bankHoliday() ? Messages.text("browse.day.bank-holiday") : "";
        return new DayLine(DAY.format(day.day()), hours, reason == null ? bankHoliday : reason);
    }

    private static String hours(OpenSpell spell) {
        return hours(spell.start().toLocalTime(), spell.end().toLocalTime());
    }

    private static String hours(LocalTime opens, LocalTime closes) {
        return opens.equals(closes)
                ? Messages.text("browse.day.all")
                : Messages.text("browse.day.hours", time(opens), time(closes));
    }

    /** For instance {@code 9am}, {@code 5.30pm}, {@code noon}. */
    static String time(LocalTime time) {
        if (time.equals(LocalTime.NOON)) {
            return Messages.text("browse.time.noon");
        }
        if (time.equals(LocalTime.MIDNIGHT)) {
            return Messages.text("browse.time.midnight");
        }
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        String minutes = time.getMinute() == 0 ? "" : ".%02d".formatted(time.getMinute());
        return hour + minutes + (time.getHour() < 12 ? "am" : "pm");
    }

    private static String day(LocalDate today, LocalDate day) {
        if (day.equals(today)) {
            return Messages.text("browse.day.today");
        }
        return day.equals(today.plusDays(1)) ? Messages.text("browse.day.tomorrow") : DAY.format(day);
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock.withZone(LondonClock.ZONE));
    }

    /** The names of the week from Monday, for forms. */
    public List<DayOfWeek> getWeekdays() {
        return List.of(DayOfWeek.values());
    }
}
