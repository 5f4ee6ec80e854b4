package org.partnershipportal.referral;

import java.util.List;
import java.util.Map;

/**
 * One page of a list.
 *
 * @param page from 1
 * @param more whether another page follows
 * @param counts how long lists are that are counted, whatever is filtered; at most {@link #MOST}. None for the others
 * @param stamp by which to ask whether something has changed
 */
public record InboxPage(
        InboxList list, int page, boolean more, Map<InboxList, Integer> counts, InboxStamp stamp, List<InboxRow> rows) {
    /** So far is counted, and no further. */
    public static final int MOST = 1000;
}
