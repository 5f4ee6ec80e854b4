package org.partnershipportal.format;

import java.util.UUID;

/** A body that can be asked for another format. */
public record FormatBody(UUID id, String slug, String name) {}
