/**
 * Owns what a resident sees of an enquiry: plain sentences behind a secret link, or read by any adviser to who says the
 * reference and one detail. Needs identity, audit, tally. Publishes {@link org.partnershipportal.trail.TrailService} and
 * {@link org.partnershipportal.trail.StatusService} to read, {@link org.partnershipportal.trail.TrailWriter} to write; the event
 * {@link org.partnershipportal.trail.TrailTold}.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.trail;
