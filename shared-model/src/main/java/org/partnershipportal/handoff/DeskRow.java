package org.partnershipportal.handoff;

import java.util.UUID;

/** A desk to which visitors may be sent. */
public record DeskRow(UUID id, String slug, String name) {}
