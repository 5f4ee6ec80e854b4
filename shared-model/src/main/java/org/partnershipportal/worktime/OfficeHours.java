package org.partnershipportal.worktime;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** When the office of a body is open. */
@FunctionalInterface
public interface OfficeHours {
    /** Of a body that has said nothing: Monday to Friday from nine to five, but for bank holidays. */
    OfficeHours USUAL = day -> WorkingDays.isWorkingDay(day)
            ? List.of(new Spell(
                    day.atTime(LocalTime.of(9, 0)).atZone(LondonClock.ZONE).toInstant(),
                    day.atTime(LocalTime.of(17, 0)).atZone(LondonClock.ZONE).toInstant()))
            : List.of();

    /** The spells that lie within this day of London, in order, none touching the next; empty for a day closed. */
    List<Spell> on(LocalDate day);
}
