package org.partnershipportal.equality;

import java.util.UUID;

/** A body of which is compared who gives feedback and who lives there. */
public record EqualityBody(UUID id, String slug, String name) {}
