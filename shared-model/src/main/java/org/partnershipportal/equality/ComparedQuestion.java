package org.partnershipportal.equality;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question, with who answered it how beside the population.
 *
 * @param answers how many answered it; null for what is not told
 * @param source who counted the population; null, as its day, where the body has not said
 */
public record ComparedQuestion(
        EqualityQuestion question,
        @Nullable Integer answers,
        List<ComparedLine> lines,
        @Nullable String source,
        @Nullable LocalDate sourceOn) {
    public ComparedQuestion {
        lines = List.copyOf(lines);
    }
}
