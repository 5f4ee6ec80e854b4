package org.partnershipportal.feedback;

/** How far the body is. A complaint goes back to RECEIVED when the resident asks for its next stage. */
public enum FeedbackStatus {
    RECEIVED,
    ACKNOWLEDGED,
    ANSWERED,
    /** What was learnt and changed is recorded. */
    CLOSED
}
