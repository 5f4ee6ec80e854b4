package org.partnershipportal.analytics;

import java.util.UUID;

/** A body of which figures can be told. */
public record BodyChoice(UUID id, String name) {}
