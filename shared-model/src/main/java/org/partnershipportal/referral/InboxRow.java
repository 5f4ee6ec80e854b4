package org.partnershipportal.referral;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A part in a list.
 *
 * @param version to be sent back with a move
 * @param desk whether the partnership desk has to do with it
 * @param doNow what the own body has to do, a name of {@link ToDo}; null for nothing
 * @param other the body with which it lies or from which it came; null where there is no other
 * @param newDate by when the resident was told that it is done instead of the promise; null for none
 * @param ownReference of the own body's other system; null for none
 * @param assignee name of who of the own body has it; null for nobody
 */
public record InboxRow(
        String reference,
        int version,
        String service,
        @Nullable String place,
        PartStatus status,
        DeskStatus desk,
        @Nullable String doNow,
        @Nullable String other,
        LocalDate due,
        boolean overdue,
        @Nullable LocalDate newDate,
        Instant firstContact,
        @Nullable String ownReference,
        @Nullable String assignee) {}
