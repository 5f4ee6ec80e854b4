package org.partnershipportal.feedback;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.partnershipportal.schedule.OfficeTimes;
import org.partnershipportal.worktime.OfficeHours;
import org.partnershipportal.worktime.PromiseClocks;
import org.partnershipportal.worktime.PromiseRun;
import org.partnershipportal.worktime.PromiseUnit;
import org.partnershipportal.worktime.Promised;
import org.partnershipportal.worktime.Stretch;

/** When things are due, in working days of the body that has them. */
@Dependent
class FeedbackClock {
    private final OfficeTimes offices;

    @Inject
    FeedbackClock(OfficeTimes offices) {
        this.offices = offices;
    }

    /** The moment from which it is late, when so many working days are given from then on. */
    Instant due(int days, List<Stretch> stretches, Instant now) {
        List<UUID> bodies = stretches.stream().map(Stretch::holder).distinct().toList();
        Map<UUID, OfficeHours> hours = offices.of(bodies);
        Promised promised = new Promised(days, PromiseUnit.WORKING_DAYS);
        return PromiseClocks.read(promised, new PromiseRun(stretches, null), hours::get, now)
                .due();
    }

    /** The same for one body that has it all the time. */
    Instant due(int days, Instant from, UUID body) {
        return due(days, List.of(new Stretch(from, body, null)), from);
    }
}
