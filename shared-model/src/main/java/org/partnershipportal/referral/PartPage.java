package org.partnershipportal.referral;

import java.util.List;

/** A page of parts in the order in which they changed; more says whether another follows. */
public record PartPage(List<PartRow> rows, boolean more) {}
