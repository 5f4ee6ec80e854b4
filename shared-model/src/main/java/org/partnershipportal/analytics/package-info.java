/**
 * Owns the figures of what went to the wrong door: hand-backs by cause, contacts that need not have been, time by body, what
 * residents ask; and the drafts of a mended directory that come of them. Needs the routing facts of referral and tally,
 * asked, schedule, responsibility and search. Publishes {@link org.partnershipportal.analytics.AnalyticsService}, {@link
 * org.partnershipportal.analytics.PartnershipAnalyticsService} and {@link org.partnershipportal.analytics.DirectoryFixService}.
 */
@NullMarked
package org.partnershipportal.analytics;

import org.jspecify.annotations.NullMarked;
