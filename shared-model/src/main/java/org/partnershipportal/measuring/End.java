package org.partnershipportal.measuring;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.standard.PromiseChannel;

/**
 * What ended something that was to be done in a time.
 *
 * @param done null while it is not
 * @param dropped when it needed to be done no more, or never did: withdrawn, taken back, keyed in error; null for never
 * @param told when it was told that it would be late; null for never, and for what does not ask that
 * @param letter the answer on paper; null where there is none
 */
record End(
        @Nullable Instant done,
        @Nullable Instant dropped,
        @Nullable Instant told,
        @Nullable Letter letter) {

    static End of(@Nullable Instant done, @Nullable Instant dropped) {
        return new End(done, dropped, null, null);
    }

    /** What a promise for letters counts is the day on which the answer is posted. */
    @Nullable
    Instant done(PromiseChannel channel) {
        return channel == PromiseChannel.LETTER && letter != null ? letter.postedAt() : done;
    }

    boolean isDroppedBefore(Instant moment) {
        return dropped != null && dropped.isBefore(moment);
    }

    boolean isToldBefore(Instant moment) {
        return told != null && told.isBefore(moment);
    }

    /** An answer that is printed; {@code postedAt} null while it waits. */
    record Letter(@Nullable Instant postedAt) {}
}
