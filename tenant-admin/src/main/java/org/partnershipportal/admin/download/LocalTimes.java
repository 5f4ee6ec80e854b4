package org.partnershipportal.admin.download;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.partnershipportal.worktime.LondonClock;

/** Moments as people here read them, for pages ({@code localTimes.date(x)}) and files. */
@Named
@ApplicationScoped
public class LocalTimes {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK);

    /** The day of a moment. */
    public static LocalDate dateOf(Instant moment) {
        return LocalDate.ofInstant(moment, LondonClock.ZONE);
    }

    /** Such as 3 March 2026. */
    public String date(Instant moment) {
        return DATE.format(dateOf(moment));
    }

    /** Such as 3 March 2026. */
    public String day(LocalDate day) {
        return DATE.format(day);
    }

    /** Such as 3 March 2026, 14:05. */
    public String time(Instant moment) {
        return TIME.format(moment.atZone(LondonClock.ZONE));
    }
}
