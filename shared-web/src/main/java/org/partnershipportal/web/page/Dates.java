package org.partnershipportal.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.worktime.LondonClock;

/** How days and times are written on pages, in the time of London. Empty for null. */
@Named
@ApplicationScoped
public class Dates {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK);

    /** For instance {@code 27 March 2026}. */
    public String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** The day of a moment, for instance {@code 27 March 2026}. */
    public String dayOf(@Nullable Instant moment) {
        return moment == null ? "" : day(london(moment));
    }

    /** The day in London at a moment. */
    public static LocalDate london(Instant moment) {
        return LocalDate.ofInstant(moment, LondonClock.ZONE);
    }

    /** For instance {@code 27 March 2026, 14:05}. */
    public String moment(@Nullable Instant moment) {
        return moment == null ? "" : MOMENT.format(moment.atZone(LondonClock.ZONE));
    }
}
