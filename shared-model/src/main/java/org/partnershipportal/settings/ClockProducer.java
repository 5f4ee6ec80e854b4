package org.partnershipportal.settings;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import org.partnershipportal.worktime.LondonClock;

/** Gives the partnership's clock to whoever asks for one. */
@Dependent
public class ClockProducer {
    @Produces
    Clock clock() {
        return LondonClock.ticking();
    }
}
