package org.partnershipportal.analytics;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Hand-backs of one cause.
 *
 * @param reason code of the reason
 * @param suggested whose it is, as the body said that handed it back; null when it did not know
 * @param area the council area of the place; null where it is not known
 */
public record HandbackRow(
        UUID serviceId,
        String service,
        String reason,
        UUID fromId,
        String from,
        UUID toId,
        String to,
        @Nullable UUID suggestedId,
        @Nullable String suggested,
        @Nullable UUID areaId,
        @Nullable String area,
        int times) {

    /** Whether it says enough to draft what the directory should say instead. */
    public boolean isDraftable() {
        return suggestedId != null && areaId != null;
    }
}
