package org.partnershipportal.referral;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part was moved: told in the transaction of the move, to whom it may concern.
 *
 * @param reference of the part
 * @param reason the code of the move's reason; null for one that needs none
 * @param by the body that moved it; its own copy of the contents is the one that may be read
 * @param accountable the body that is, after the move
 * @param holder the body with which it lies, after the move
 * @param said what the resident was told, in a plain sentence without what was typed
 */
public record PartMoved(
        UUID part,
        UUID enquiry,
        String reference,
        Move move,
        @Nullable String reason,
        PartStatus status,
        UUID by,
        UUID accountable,
        UUID holder,
        String said) {}
