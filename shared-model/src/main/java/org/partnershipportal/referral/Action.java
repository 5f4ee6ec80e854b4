package org.partnershipportal.referral;

import java.util.List;

/**
 * What the own body may do with a part now.
 *
 * @param needs what has to be said for it: BODY, REASON, OUTCOME, PLACE_OR_SERVICE, WHY
 * @param reasons the codes among which it chooses; empty where it needs none
 */
public record Action(Move move, List<String> needs, List<String> reasons) {}
