package org.partnershipportal.referral;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of a part's history. receiver: to whom it was offered, null for other moves; reason: a code or null. */
record MoveNote(
        Move move,
        PartStatus from,
        PartStatus to,
        @Nullable UUID receiver,
        @Nullable String reason) {}
