package org.partnershipportal.format;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request with what was asked.
 *
 * @param about null once it is deleted; so name, way and contact, which are null where they were not given, too
 * @param deleteBy the day after which they are deleted; null once they are
 * @param said what was done, or why it was refused; null while it is open
 * @param closedBy name of who said it
 */
public record FormatView(
        FormatRow row,
        @Nullable String about,
        @Nullable String name,
        @Nullable ReachWay way,
        @Nullable String contact,
        @Nullable LocalDate deleteBy,
        @Nullable String said,
        @Nullable String closedBy,
        LocalDate today) {

    public boolean isLate() {
        return row.isLate(today);
    }
}
