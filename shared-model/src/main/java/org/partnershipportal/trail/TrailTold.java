package org.partnershipportal.trail;

import java.util.UUID;

/** A step was added to a trail: told in its transaction, to whom it may concern. */
public record TrailTold(UUID enquiry, UUID part, UUID body) {}
