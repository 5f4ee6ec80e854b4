package org.partnershipportal.referral;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a part's history.
 *
 * @param body to whom it was offered, or for whom the desk decided; null for other moves
 * @param reason a code, or why the desk decided so; null for moves that need none
 * @param suggested whose it is, as a hand-back says; null for not known
 */
record MoveNote(
        Move move,
        PartStatus from,
        PartStatus to,
        @Nullable UUID body,
        @Nullable String reason,
        @Nullable UUID suggested) {}
