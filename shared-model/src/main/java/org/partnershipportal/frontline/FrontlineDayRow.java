package org.partnershipportal.frontline;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A day at the front line.
 *
 * @param who goes there, by role; never a name
 * @param place which counter, line or round
 * @param doneOn null while it is planned
 * @param seen what it was like; null while it is planned
 * @param lessons how many were learnt
 * @param open how many of them have changed nothing yet
 */
public record FrontlineDayRow(
        UUID id,
        String who,
        String place,
        LocalDate plannedFor,
        @Nullable LocalDate doneOn,
        @Nullable String seen,
        int lessons,
        int open) {
    public boolean isDone() {
        return doneOn != null;
    }

    /** Whether it should have been by now. */
    public boolean isOverdue(LocalDate today) {
        return doneOn == null && today.isAfter(plannedFor);
    }
}
