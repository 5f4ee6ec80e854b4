/**
 * Owns how the directory is kept true: what residents say is wrong, what a body proposes and a second person approves, what
 * is due for review. Needs schedule, linkcheck and directory's and location's ids. Publishes
 * {@link org.partnershipportal.upkeep.WrongReportService}, {@link org.partnershipportal.upkeep.ProposalService},
 * {@link org.partnershipportal.upkeep.AdditionService}, {@link org.partnershipportal.upkeep.ReviewService}, for the
 * partnership {@link org.partnershipportal.upkeep.BodyUpkeepService} and, for bodies that
 * have not joined, {@link org.partnershipportal.upkeep.ListedBodyService},
 * {@link org.partnershipportal.upkeep.ListedContactService} and
 * {@link org.partnershipportal.upkeep.ListedProposalService}.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.upkeep;
