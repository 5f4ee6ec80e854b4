/**
 * Owns reviews of how people are served, what they recommend, and how that goes; everybody reads it. Needs tenancy, identity
 * and audit. Publishes {@link org.partnershipportal.review.TrackerService}, {@link org.partnershipportal.review.ReviewService},
 * {@link org.partnershipportal.review.PartnershipReviewService} and, for other use cases,
 * {@link org.partnershipportal.review.FollowedRecommendations}.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.review;
