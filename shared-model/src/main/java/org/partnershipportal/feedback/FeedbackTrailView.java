package org.partnershipportal.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Feedback as who gave it follows it.
 *
 * @param nextStage what the body calls the stage that may be asked for now; null when none may
 * @param escalateBy until when; null when none may
 * @param afterwards who may be asked now that the last stage was answered; null before
 * @param steps the latest first
 */
public record FeedbackTrailView(
        String reference,
        FeedbackKind kind,
        UUID bodyId,
        String body,
        @Nullable String nextStage,
        @Nullable LocalDate escalateBy,
        @Nullable String afterwards,
        List<Step> steps) {

    public FeedbackTrailView {
        steps = List.copyOf(steps);
    }

    /** One sentence, what the body said with it, and what comes next by when; null for what is not. */
    public record Step(
            Instant at,
            String sentence,
            @Nullable String message,
            @Nullable String next,
            @Nullable LocalDate due) {}
}
