package org.partnershipportal.trail;

import java.util.List;

/** An enquiry as its resident sees it. steps are the latest first, and never empty. */
public record TrailView(String reference, String about, List<TrailStepRow> steps) {}
