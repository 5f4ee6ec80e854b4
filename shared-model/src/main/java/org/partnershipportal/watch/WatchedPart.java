package org.partnershipportal.watch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.worktime.Promised;

/**
 * An open part whose clock runs, for which the own body is accountable.
 *
 * @param body its name
 * @param due the moment from which the promise is missed
 * @param newDate by when it is done instead; null when no date was given
 * @param reminded whether staff were reminded of this due moment; told and missed likewise
 */
record WatchedPart(
        UUID id,
        UUID enquiry,
        String reference,
        String body,
        Promised promised,
        Instant due,
        @Nullable LocalDate newDate,
        boolean reminded,
        boolean told,
        boolean missed) {

    boolean isDue(Instant now) {
        return !now.isBefore(due);
    }

    boolean isToRemind(Instant now) {
        return !reminded && !now.isBefore(promised.remindAt(due));
    }

    boolean isToTell(Instant now) {
        return !told && !now.isBefore(promised.warnAt(due));
    }
}
