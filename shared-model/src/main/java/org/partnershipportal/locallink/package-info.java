/**
 * Owns look-ups in the shape of GOV.UK's local links: the council of a code, and the page of a council about a service by its
 * number in the Local Government Services List. Needs responsibility. Publishes
 * {@link org.partnershipportal.locallink.LocalLinkService}.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.locallink;
