package org.partnershipportal.upkeep;

import java.util.List;

/**
 * A proposal with all that it changes.
 *
 * @param stale whether the entry has changed since it was proposed
 */
public record ProposalView(ProposalRow row, List<Difference> differences, boolean stale) {}
