package org.partnershipportal.upkeep;

import java.util.UUID;

/** What belongs to a location of the own body: a desk or a surgery. */
public record PartRow(EntryKind kind, UUID id, String name, String body, String channel) {}
