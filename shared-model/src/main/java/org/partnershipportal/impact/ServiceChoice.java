package org.partnershipportal.impact;

import java.util.UUID;

/** A service that may change. */
public record ServiceChoice(UUID id, String slug, String name) {}
