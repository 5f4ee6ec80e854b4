package org.partnershipportal.referral;

import java.time.LocalDate;

/**
 * How a part stands, in the words of other systems.
 *
 * @param accountable slug of the one body that is accountable
 * @param holder slug of the body with which it lies: the receiver once it is offered
 * @param version to be sent back with a move
 * @param due by whose end somebody does something
 */
public record PartBrief(
        String reference, PartStatus status, String accountable, String holder, int version, LocalDate due) {}
