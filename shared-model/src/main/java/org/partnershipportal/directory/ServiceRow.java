package org.partnershipportal.directory;

import java.util.UUID;

/** A service as it is named in lists and addresses. */
public record ServiceRow(UUID id, String slug, String name) {}
