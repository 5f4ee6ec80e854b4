package org.partnershipportal.frontline;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was learnt at the front line.
 *
 * @param body that learnt it
 * @param change what is to change
 * @param role who sees to it; never a name
 * @param changed what was changed; null while nothing is
 * @param shared whether the people of all bodies read it
 */
public record LessonRow(
        UUID id,
        UUID day,
        UUID bodyId,
        String body,
        int version,
        String lesson,
        String change,
        String role,
        LocalDate due,
        LocalDate learntOn,
        @Nullable LocalDate doneOn,
        @Nullable String changed,
        boolean shared) {
    public boolean isDone() {
        return doneOn != null;
    }

    /** Whether it should have changed something by now. */
    public boolean isOverdue(LocalDate today) {
        return doneOn == null && today.isAfter(due);
    }
}
