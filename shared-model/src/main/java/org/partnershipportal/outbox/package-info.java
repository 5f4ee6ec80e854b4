/**
 * Owns what leaves the portal after the commit. Needs tenancy. Publishes {@link org.partnershipportal.outbox.Outbox}
 * to put a message in, and {@link org.partnershipportal.outbox.OutboxDelivery} to send what waits.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.outbox;
