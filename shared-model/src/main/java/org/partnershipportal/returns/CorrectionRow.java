package org.partnershipportal.returns;

import java.time.Instant;

/**
 * A figure that was changed after it was handed in. Kept for ever.
 *
 * @param isLate whether it was locked by then
 */
public record CorrectionRow(
        ReturnField field, Entry before, Entry after, String reason, String by, Instant at, boolean isLate) {}
