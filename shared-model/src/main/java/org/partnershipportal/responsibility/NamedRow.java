package org.partnershipportal.responsibility;

import java.util.UUID;

/** A body or an area to choose; {@code kind} is COUNTY, DISTRICT, PARISH … */
public record NamedRow(UUID id, String name, String kind) {}
