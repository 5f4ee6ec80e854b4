package org.partnershipportal.check;

import java.time.LocalDate;
import java.util.List;

/** An action with all that was said of it, the latest first. */
public record ActionView(ActionRow row, List<FollowUpRow> steps, LocalDate today) {
    public boolean isToFollow() {
        return row.isToFollow(today);
    }

    public boolean isOverdue() {
        return row.isOverdue(today);
    }
}
