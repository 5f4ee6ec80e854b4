package org.partnershipportal.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be found: a name, a phrase or a description.
 *
 * @param service that it leads to, with score 0
 * @param until the last day; null while no end is known
 */
public record MeaningEntry(
        Candidate service,
        String words,
        LocalDate from,
        @Nullable LocalDate until) {
    boolean isVisible(LocalDate on) {
        return !on.isBefore(from) && (until == null || !on.isAfter(until));
    }
}
