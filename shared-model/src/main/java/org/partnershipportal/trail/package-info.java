/**
 * Owns what a resident sees of an enquiry: plain sentences behind a secret link. Needs identity. Publishes
 * {@link org.partnershipportal.trail.TrailService} to read, {@link org.partnershipportal.trail.TrailWriter} to write.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.trail;
