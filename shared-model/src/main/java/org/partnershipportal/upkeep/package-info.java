/**
 * Owns how the directory is kept true: what residents say is wrong, what a body proposes and a second person approves, what
 * is due for review. Needs schedule and directory's and location's ids. Publishes
 * {@link org.partnershipportal.upkeep.WrongReportService}, {@link org.partnershipportal.upkeep.ProposalService} and
 * {@link org.partnershipportal.upkeep.ReviewService}.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.upkeep;
