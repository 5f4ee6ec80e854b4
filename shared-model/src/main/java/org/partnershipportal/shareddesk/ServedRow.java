package org.partnershipportal.shareddesk;

import java.util.UUID;

/** A body for which a shared desk acts. */
public record ServedRow(UUID id, String slug, String name) {}
