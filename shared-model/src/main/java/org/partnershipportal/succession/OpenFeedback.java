package org.partnershipportal.succession;

import java.time.LocalDate;
import java.util.UUID;

/** Feedback that a closed body has open, and who follows the body where it is about. */
record OpenFeedback(UUID id, String reference, LocalDate due, UUID successor, String successorName) {}
