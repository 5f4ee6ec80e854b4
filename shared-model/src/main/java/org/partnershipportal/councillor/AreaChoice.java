package org.partnershipportal.councillor;

import java.util.UUID;

/** An area for which somebody may be councillor. */
record AreaChoice(UUID id, String name, String code) {}
