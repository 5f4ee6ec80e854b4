package org.partnershipportal.feedback;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list.
 *
 * @param stage what the body calls it; null but for complaints
 * @param due the day on which the next thing is due; for what is closed, the day of the closing
 * @param overdue whether that is over
 */
public record FeedbackRow(
        String reference,
        FeedbackKind kind,
        @Nullable String service,
        FeedbackStatus status,
        @Nullable String stage,
        Instant received,
        LocalDate due,
        boolean overdue) {}
