/**
 * Owns what the portal sees of promises: each contact is measured once, when its outcome is known, by what the body kept when
 * it came. Needs charters, office hours, the promise clock, and the routing facts of what was brought. Publishes
 * {@link org.partnershipportal.measuring.MeasureJob}; the figures are {@code performance}'s.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.measuring;
