package org.partnershipportal.check;

import java.util.UUID;

/** A body that works here now. */
public record CheckBody(UUID id, String slug, String name) {}
