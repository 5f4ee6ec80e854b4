/**
 * Owns how the directory looks to systems that read Open Referral: a service there is a service of one body. Everything is
 * read from what the bodies keep; nothing is stored. Needs directory's tables, and place for where a postcode lies.
 * Publishes {@link org.partnershipportal.openreferral.OpenReferralService} and
 * {@link org.partnershipportal.openreferral.TaxonomyService}.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.openreferral;
