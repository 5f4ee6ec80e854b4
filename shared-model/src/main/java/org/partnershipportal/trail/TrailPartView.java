package org.partnershipportal.trail;

import java.util.List;

/** One matter of an enquiry, under its own reference. steps are the latest first. */
public record TrailPartView(String reference, String about, List<TrailStepRow> steps) {}
