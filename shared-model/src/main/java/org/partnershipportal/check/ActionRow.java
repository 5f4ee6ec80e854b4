package org.partnershipportal.check;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a body that was checked is to do.
 *
 * @param check from which it comes
 * @param place where that was
 * @param role who is to do it
 * @param followUp when it is looked at next; null for what is done
 * @param steps how often it was looked at
 */
public record ActionRow(
        UUID id,
        UUID check,
        String slug,
        String body,
        String place,
        int number,
        String text,
        String role,
        LocalDate due,
        @Nullable LocalDate followUp,
        int steps) {

    public boolean isDone() {
        return followUp == null;
    }

    /** Whether it is to be looked at now. */
    public boolean isToFollow(LocalDate today) {
        return followUp != null && !today.isBefore(followUp);
    }

    /** Whether it should have been looked at, or done, by now. */
    public boolean isOverdue(LocalDate today) {
        return followUp != null && (today.isAfter(followUp) || today.isAfter(due));
    }
}
