package org.partnershipportal.review;

import java.util.List;

/** A review of the partnership, and the bodies to which it can recommend something. */
public record ReviewView(ReviewRow review, List<BodyChoice> bodies) {}
