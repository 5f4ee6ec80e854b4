package org.partnershipportal.onboarding;

import java.util.UUID;

/** An area that a body can serve; {@code kind} is COUNTY, DISTRICT, POLICE … */
public record AreaRow(UUID id, String name, String kind) {}
