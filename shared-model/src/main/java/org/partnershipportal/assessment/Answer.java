package org.partnershipportal.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a body says of a criterion.
 *
 * @param score null while it is not scored
 * @param gap what is missing, or why it does not apply; null for nothing
 * @param action what is done about it; null for nothing
 * @param version one more with each saving
 * @param by who saved it last
 */
public record Answer(
        @Nullable Score score,
        List<Evidence> evidence,
        @Nullable String gap,
        @Nullable PlannedAction action,
        int version,
        String by,
        Instant at) {

    /**
     * What is to be added before the assessment can be finished, as the last part of a message key: the score, what shows
     * that it is met, what is missing, or why it does not apply. Empty for nothing.
     */
    public Optional<String> lacks() {
        if (score == null) {
            return Optional.of("score");
        }
        return switch (score) {
            case MET -> evidence.isEmpty() ? Optional.of("evidence") : Optional.empty();
            case NOT_APPLICABLE -> gap == null ? Optional.of("why") : Optional.empty();
            case NOT_BEGUN, BEGUN, MOSTLY -> gap == null ? Optional.of("gap") : Optional.empty();
        };
    }
}
