package org.partnershipportal.safeguarding;

import java.util.UUID;

/** An area for which a body may have a duty team: one that it serves. */
public record DutyArea(UUID id, String name) {}
