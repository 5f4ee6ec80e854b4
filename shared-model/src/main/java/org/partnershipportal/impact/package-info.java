/**
 * Owns how bodies assess what a change of a service does to people: drafts, what everybody reads, and what was found later. Needs
 * identity and audit. Publishes {@link org.partnershipportal.impact.ImpactService},
 * {@link org.partnershipportal.impact.ImpactDraftService} and {@link org.partnershipportal.impact.PublicImpactService}.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.impact;
