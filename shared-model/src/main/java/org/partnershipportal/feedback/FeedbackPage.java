package org.partnershipportal.feedback;

import java.util.List;

/**
 * A page of the list.
 *
 * @param page from 1
 * @param more whether another one follows
 */
public record FeedbackPage(List<FeedbackRow> rows, int page, boolean more) {
    public FeedbackPage {
        rows = List.copyOf(rows);
    }
}
