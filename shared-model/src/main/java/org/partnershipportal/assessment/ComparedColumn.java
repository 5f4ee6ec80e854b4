package org.partnershipportal.assessment;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * An assessment beside others.
 *
 * @param body whose it is; null for the own body's, beside others of its own
 */
public record ComparedColumn(@Nullable String body, YearMonth month, Scores scores) {}
