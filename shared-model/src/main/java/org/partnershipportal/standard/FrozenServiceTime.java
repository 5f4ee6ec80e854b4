package org.partnershipportal.standard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.worktime.Promised;

/**
 * What was promised at the first contact; a later version of the standard does not change it.
 *
 * @param id of the service time; null when no standard was in force, and the service's own working days hold
 * @param due the moment from which it is late, if it stays with the body that took it
 */
public record FrozenServiceTime(@Nullable UUID id, Promised promised, Instant due) {

    /** The day on which it is due. */
    public LocalDate dueOn() {
        return Promised.dayOf(due);
    }
}
