package org.partnershipportal.worktime;

import java.time.Clock;
import java.time.ZoneId;

/** The one clock: Europe/London, wherever the server stands. */
public final class LondonClock {
    /** The zone in which the partnership lives. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private LondonClock() {}

    /** The clock on the wall. */
    public static Clock ticking() {
        return Clock.system(ZONE);
    }
}
