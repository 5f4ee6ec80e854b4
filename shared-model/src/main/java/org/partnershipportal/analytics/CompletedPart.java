package org.partnershipportal.analytics;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.partnershipportal.worktime.OfficeHours;
import org.partnershipportal.worktime.PromiseClocks;
import org.partnershipportal.worktime.PromiseRun;
import org.partnershipportal.worktime.Promised;
import org.partnershipportal.worktime.Stretch;

/** A completed part, with who had it from when on. */
record CompletedPart(Promised promised, List<Stretch> stretches, Instant closedAt) {

    /** What counts of each body: working days, or seconds for a promise in hours. */
    Map<UUID, Long> shares(Function<UUID, OfficeHours> offices) {
        return PromiseClocks.read(promised, new PromiseRun(stretches, closedAt), offices, closedAt)
                .shares();
    }
}
