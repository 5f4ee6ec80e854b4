/**
 * Owns how an enquiry comes in, with its parts: online by a resident, who is asked one question a page, or keyed by an
 * adviser. Needs directory, place, referral, trail, letter and outbox. Publishes {@link
 * org.partnershipportal.enquiry.EnquiryService} and {@link org.partnershipportal.enquiry.EnquiryDraftService}.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.enquiry;
