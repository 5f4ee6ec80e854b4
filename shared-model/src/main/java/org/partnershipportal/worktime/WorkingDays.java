package org.partnershipportal.worktime;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Monday to Friday but for the bank holidays of England and Wales. The day of receipt is day zero. */
public final class WorkingDays {
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final String ENGLAND = "eng";
    private static final List<String> UNITED_KINGDOM = List.of(ENGLAND, "wls", "sct", "nir");
    /**
     * Bank holidays of one part of the kingdom by royal proclamation that the calendar does not know: in Scotland for its
     * first match at the World Cup (gov.uk/bank-holidays).
     */
    private static final Set<LocalDate> PROCLAIMED = Set.of(LocalDate.of(2026, 6, 15));

    private static final HolidayManager HOLIDAYS =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));

    private WorkingDays() {}

    /** Whether offices work on this day. */
    public static boolean isWorkingDay(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !isBankHoliday(day);
    }

    /** Whether this is a bank holiday of England and Wales. */
    public static boolean isBankHoliday(LocalDate day) {
        return HOLIDAYS.isHoliday(day, ENGLAND);
    }

    /** Whether the law on requests for information counts this day: a weekday that no part of the United Kingdom has off. */
    public static boolean isWorkingDayOfTheWholeKingdom(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek())
                && !PROCLAIMED.contains(day)
                && UNITED_KINGDOM.stream().noneMatch(part -> HOLIDAYS.isHoliday(day, part));
    }

    /**
     * The day at whose end something is due.
     *
     * @param received day zero, a working day or not
     * @param days working days to count, at least 0; for 0 the day itself or the next working day
     */
    public static LocalDate due(LocalDate received, int days) {
        LocalDate day = received;
        for (int counted = 0; counted < days; counted++) {
            day = next(day);
        }
        return isWorkingDay(day) ? day : next(day);
    }

    /** How many working days there are after the one day, up to and with the other; 0 when it is not later. */
    public static int between(LocalDate after, LocalDate until) {
        return (int) after.plusDays(1)
                .datesUntil(until.isAfter(after) ? until.plusDays(1) : after.plusDays(1))
                .filter(WorkingDays::isWorkingDay)
                .count();
    }

    /** The working day before this day. */
    public static LocalDate previous(LocalDate day) {
        LocalDate before = day.minusDays(1);
        while (!isWorkingDay(before)) {
            before = before.minusDays(1);
        }
        return before;
    }

    /** The next working day after this day. */
    public static LocalDate next(LocalDate day) {
        LocalDate following = day.plusDays(1);
        while (!isWorkingDay(following)) {
            following = following.plusDays(1);
        }
        return following;
    }
}
