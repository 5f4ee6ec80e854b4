/**
 * Measures the work with referrals in a database of many bodies: creating one, the staff's list, what a session weighs and
 * how soon the other body sees a transfer. Knows bench. Publishes {@link
 * org.partnershipportal.deploy.bench.referral.ReferralBench}.
 */
@org.jspecify.annotations.NullMarked
package org.partnershipportal.deploy.bench.referral;
