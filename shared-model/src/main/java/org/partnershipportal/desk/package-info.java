/**
 * Owns who decides at the partnership desk, what waits there, and telling who must know. Needs identity, audit, outbox. The
 * decision itself is a move of referral. Publishes {@link org.partnershipportal.desk.DeskService} (what waits) and
 * {@link org.partnershipportal.desk.DeciderService} (who decides).
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.desk;
