/**
 * Owns what councillors may: their terms and wards, casework that they raise with recorded authority, and the suppressed
 * figures of their wards (ADR 26). Needs membership, enquiry, trail, outbox and audit. Publishes
 * {@link org.partnershipportal.councillor.TermService} for a body's administrators,
 * {@link org.partnershipportal.councillor.WardService} and {@link org.partnershipportal.councillor.CaseworkService} for
 * councillors, and {@link org.partnershipportal.councillor.CaseworkMarkService} for who works on the case.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.councillor;
