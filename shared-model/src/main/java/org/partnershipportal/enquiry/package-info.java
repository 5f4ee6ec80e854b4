/**
 * Owns how an enquiry comes in: online by a resident, or keyed by an adviser. Needs directory, place, referral, trail
 * and outbox. Publishes {@link org.partnershipportal.enquiry.EnquiryService}.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.enquiry;
