package org.partnershipportal.schedule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.partnershipportal.worktime.LondonClock;

/** From when until when something is open; the end is no longer part of it. */
public record OpenSpell(ZonedDateTime start, ZonedDateTime end) {

    static OpenSpell of(LocalDate day, LocalTime opens, LocalTime closes) {
        LocalDate last = closes.isAfter(opens) ? day : day.plusDays(1);
        return new OpenSpell(
                day.atTime(opens).atZone(LondonClock.ZONE), last.atTime(closes).atZone(LondonClock.ZONE));
    }

    boolean contains(ZonedDateTime moment) {
        return !moment.isBefore(start) && moment.isBefore(end);
    }

    boolean meets(OpenSpell next) {
        return !next.start.isAfter(end);
    }
}
