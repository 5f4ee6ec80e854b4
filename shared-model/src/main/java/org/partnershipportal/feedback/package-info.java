/**
 * Owns compliments, comments and complaints: how they are given and routed, the stages and clocks of each body's own
 * procedure, what was learnt and changed. Needs draft, enquiry (whose persons they are), referral (routing), answer, letter,
 * outbox and watch. Publishes its services.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.feedback;
