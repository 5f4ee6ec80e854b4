package org.partnershipportal.review;

/** How many recommendations there are, and how they stand; the overdue ones are among those that are not started or under way. */
public record TrackerCounts(int all, int overdue, int notStarted, int underWay, int done, int notAccepted) {}
