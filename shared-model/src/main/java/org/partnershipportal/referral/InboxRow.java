package org.partnershipportal.referral;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A part in a list.
 *
 * @param doNow what the own body has to do: ANSWER an offer, DEAL with it, REROUTE what came back; null for nothing
 * @param other the body with which it lies or from which it came; null where there is no other
 */
public record InboxRow(
        String reference,
        String service,
        @Nullable String place,
        PartStatus status,
        @Nullable String doNow,
        @Nullable String other,
        LocalDate due,
        boolean overdue,
        Instant firstContact) {}
