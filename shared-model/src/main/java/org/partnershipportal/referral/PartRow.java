package org.partnershipportal.referral;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A part with its routing facts, for other systems.
 *
 * @param service slug
 * @param waitsFor the code of what it waits for; null when it does not
 * @param outcome null while it is open
 */
public record PartRow(
        PartBrief brief,
        String service,
        @Nullable String place,
        Instant firstContact,
        Instant changed,
        @Nullable String waitsFor,
        @Nullable Outcome outcome,
        @Nullable String outcomeText) {}
