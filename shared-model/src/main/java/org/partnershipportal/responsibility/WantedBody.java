package org.partnershipportal.responsibility;

import java.util.UUID;

/** Which body shall do which service in which area. */
public record WantedBody(UUID service, UUID area, UUID body) {}
