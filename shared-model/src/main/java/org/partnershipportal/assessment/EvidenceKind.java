package org.partnershipportal.assessment;

/** What a score is shown by. */
public enum EvidenceKind {
    /** What the body does, and has written up. */
    PRACTICE,
    /** How a promise of the body is kept. */
    FIGURE,
    DOCUMENT
}
