package org.partnershipportal.trail;

import java.util.List;

/** A trail as an adviser reads it to a caller. */
public record StatusView(String reference, List<TrailPartView> parts) {}
