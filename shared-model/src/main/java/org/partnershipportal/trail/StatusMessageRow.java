package org.partnershipportal.trail;

import java.time.Instant;

/** What an adviser of a body added for the resident. */
public record StatusMessageRow(Instant at, String body, String message) {}
