/**
 * Owns what the partnership and its bodies tell scrutiny once a year about their promises. Needs standard, performance and review.
 * Publishes {@link org.partnershipportal.annualreport.OwnReportService} for who writes of a body,
 * {@link org.partnershipportal.annualreport.PartnershipReportService} for who writes of the partnership, and
 * {@link org.partnershipportal.annualreport.ReportService} for who reads.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.annualreport;
