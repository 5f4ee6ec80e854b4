package org.partnershipportal.analytics;

import org.jspecify.annotations.Nullable;

/**
 * How often something came.
 *
 * @param of what: a name, or the code of a reason
 * @param percent of all; null when there is nothing
 */
public record CountRow(String of, int times, @Nullable Integer percent) {}
