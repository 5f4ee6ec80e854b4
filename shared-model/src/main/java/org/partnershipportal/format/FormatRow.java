package org.partnershipportal.format;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.worktime.LondonClock;

/**
 * A request for another format.
 *
 * @param language its name; null where none is needed
 * @param enquiry reference of the enquiry that it is about; null for none
 * @param neededOn null for no certain day
 * @param promise the promise by which it is due; null for what the portal sets
 * @param byStaff whether staff took it down
 * @param closedAt null while it is open
 */
public record FormatRow(
        UUID id,
        String reference,
        FormatKind kind,
        @Nullable String language,
        @Nullable String enquiry,
        @Nullable LocalDate neededOn,
        Instant askedAt,
        LocalDate due,
        @Nullable String promise,
        boolean byStaff,
        FormatStatus status,
        int version,
        @Nullable Instant closedAt) {

    /** Whether it should have been done by now, or was done after its day. */
    public boolean isLate(LocalDate today) {
        return switch (status) {
            case ASKED, UNDER_WAY -> today.isAfter(due);
            case DONE ->
                closedAt != null
                        && LocalDate.ofInstant(closedAt, LondonClock.ZONE).isAfter(due);
            case REFUSED -> false;
        };
    }
}
