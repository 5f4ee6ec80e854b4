package org.partnershipportal.referral;

import java.util.List;

/** One page of a list, from 1; total counts the rows of all pages. */
public record InboxPage(InboxList list, int page, int pages, long total, List<InboxRow> rows) {}
