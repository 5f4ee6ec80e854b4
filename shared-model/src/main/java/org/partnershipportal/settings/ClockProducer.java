package org.partnershipportal.settings;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one clock: Europe/London, wherever the server stands. */
@Dependent
public class ClockProducer {
    /** The zone in which the partnership lives. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Produces
    Clock clock() {
        return Clock.system(LONDON);
    }
}
