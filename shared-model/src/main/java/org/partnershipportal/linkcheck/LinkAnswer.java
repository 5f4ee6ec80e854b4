package org.partnershipportal.linkcheck;

import org.jspecify.annotations.Nullable;

/**
 * What came of asking one link.
 *
 * @param status the last HTTP status; null when nothing answered
 * @param leadsTo where redirects ended; null when there was none
 */
public record LinkAnswer(
        LinkOutcome outcome,
        @Nullable Integer status,
        @Nullable String leadsTo) {}
