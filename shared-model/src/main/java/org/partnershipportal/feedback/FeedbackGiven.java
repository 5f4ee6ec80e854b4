package org.partnershipportal.feedback;

import java.time.LocalDate;

/**
 * Feedback that is in.
 *
 * @param body that has it
 * @param due by when the body does the next thing
 */
public record FeedbackGiven(String reference, String body, LocalDate due) {}
