package org.partnershipportal.trail;

import java.util.List;

/**
 * An enquiry as its resident sees it.
 *
 * @param steps of all parts, the latest first; never empty
 * @param parts each with its own steps, by number; at least one
 */
public record TrailView(String reference, String about, List<TrailStepRow> steps, List<TrailPartView> parts) {}
