package org.partnershipportal.upkeep;

/** What a proposal would do with an entry. */
public enum ProposalAction {
    ADD,
    CHANGE,
    REMOVE
}
