package org.partnershipportal.watch;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.partnershipportal.worktime.LondonClock;
import org.partnershipportal.worktime.Promised;

/** When something is due, in words: a day, or the minute when hours are promised. */
final class DueWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK);

    private DueWords() {}

    static String of(Promised promised, Instant due) {
        return promised.unit().isDays() ? of(Promised.dayOf(due)) : MINUTE.format(due.atZone(LondonClock.ZONE));
    }

    static String of(LocalDate day) {
        return DAY.format(day);
    }
}
