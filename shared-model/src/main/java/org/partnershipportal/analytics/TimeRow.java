package org.partnershipportal.analytics;

import org.jspecify.annotations.Nullable;

/**
 * How long a body had parts that were completed, in its working time.
 *
 * @param parts how many of them it had for a time that counts
 * @param days working days, of parts that are promised in days
 * @param percent of the days of all bodies; null when there were none
 * @param hours of parts that are promised in hours, rounded
 */
public record TimeRow(
        String body, int parts, long days, @Nullable Integer percent, long hours) {}
