/**
 * Owns the versions of the standard: what each promises and how it is measured, its guide, and by when each service is
 * done. Needs directory (whose services it names) and schedule (by whose office hours it counts). Publishes
 * {@link org.partnershipportal.standard.StandardService}, {@link org.partnershipportal.standard.StandardDraftService},
 * {@link org.partnershipportal.standard.StandardPublicationService}, {@link org.partnershipportal.standard.Standards} and
 * {@link org.partnershipportal.standard.ServiceTimes}.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.standard;
