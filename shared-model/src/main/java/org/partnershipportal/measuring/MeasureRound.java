package org.partnershipportal.measuring;

import java.time.Instant;
import java.util.Map;

/**
 * The first pages of a round.
 *
 * @param begun when it began
 * @param more where the sources go on that are not looked through
 */
public record MeasureRound(Instant begun, Map<Source, Cursor> more) {
    public MeasureRound {
        more = Map.copyOf(more);
    }
}
