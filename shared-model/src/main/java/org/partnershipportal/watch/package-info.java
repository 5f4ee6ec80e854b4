/**
 * Owns the watch over promises: who is told before one is missed, and when it was; the new date that a body gives. Needs
 * directory, trail, outbox. Publishes {@link org.partnershipportal.watch.WatchService} for the job and
 * {@link org.partnershipportal.watch.NewDateService} for staff.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.watch;
