package org.partnershipportal.referral;

import java.time.Instant;

/**
 * Whether a list has changed since it was read: another stamp for the same moment says so.
 *
 * @param since a moment shortly before it was read
 * @param changes how many parts have come, changed or gone since: those that lie with the own body, for which it is
 *     accountable, that were offered by or to it, or that somebody of it took; at most 100
 * @param latest when the last of them did; since for none
 */
public record InboxStamp(Instant since, int changes, Instant latest) {
    /** In one word: how many, and when the last. */
    public String word() {
        return changes + "-" + latest.getEpochSecond() + "." + latest.getNano();
    }
}
