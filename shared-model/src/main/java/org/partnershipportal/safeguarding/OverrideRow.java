package org.partnershipportal.safeguarding;

import java.time.Instant;

/** That one body told another of a danger past every agreement, and nothing of what. */
public record OverrideRow(String from, String to, DutyKind kind, Instant at) {}
