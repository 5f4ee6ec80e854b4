package org.partnershipportal.feedback;

import java.time.Instant;

/** Figures that a body has published, suppressed. */
public record PublishedFigures(
        String slug, String body, Quarter quarter, int version, Figures figures, Instant published) {}
