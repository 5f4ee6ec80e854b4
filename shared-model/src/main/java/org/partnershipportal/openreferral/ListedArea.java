package org.partnershipportal.openreferral;

import java.util.UUID;

/** An area that a body serves. code is a GSS code, or a name of the partnership's own. */
public record ListedArea(UUID id, String code, String name) {}
