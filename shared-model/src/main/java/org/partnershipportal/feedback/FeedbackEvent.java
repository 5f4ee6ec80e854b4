package org.partnershipportal.feedback;

/** What happens to feedback. */
public enum FeedbackEvent {
    GIVEN,
    ACKNOWLEDGED,
    ANSWERED,
    ESCALATED,
    PASSED_ON,
    MISSED,
    CLOSED,
    /** Seen by the body that wrote it alone. */
    NOTE
}
