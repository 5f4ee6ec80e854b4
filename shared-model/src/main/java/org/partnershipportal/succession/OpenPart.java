package org.partnershipportal.succession;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An open part of a body that has closed.
 *
 * @param accountable whether the closed body is accountable for it
 * @param holds whether it lies with the closed body
 * @param leg the referral that nobody has answered yet; null for none
 * @param otherEnd of that referral; null for none
 */
record OpenPart(
        UUID id,
        UUID enquiry,
        boolean accountable,
        boolean holds,
        @Nullable UUID leg,
        @Nullable UUID otherEnd,
        UUID successor,
        String successorName,
        LocalDate due) {

    /** The other end of the unanswered referral is who takes over: so there is nothing left to refer. */
    boolean meetsItself() {
        return successor.equals(otherEnd);
    }
}
