package org.partnershipportal.feedback;

/**
 * Figures that may be published.
 *
 * @param version that is published; 0 for none
 * @param figures suppressed
 */
public record FiguresDraft(Quarter quarter, int version, Figures figures) {}
