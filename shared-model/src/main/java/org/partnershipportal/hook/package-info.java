/**
 * Owns webhooks: addresses of bodies' own systems to which changes of referrals are posted, signed. Needs outbox, referral.
 * Publishes {@link org.partnershipportal.hook.WebhookService} to keep them and {@link
 * org.partnershipportal.hook.WebhookPost} to sign what leaves.
 */
@NullMarked
package org.partnershipportal.hook;

import org.jspecify.annotations.NullMarked;
