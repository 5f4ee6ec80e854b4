package org.partnershipportal.charter;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a body promises otherwise than the version that it has adopted.
 *
 * @param amount of the standard's unit, on the standard's side; null where it has none, and for what does not apply
 * @param percent of a hundred cases so many at least; null for every one
 * @param reason why it does not apply; null for a stricter promise
 * @param from the first day on which it holds
 * @param until the first day on which it does not hold any more; null for no end
 */
public record LocalPromiseRow(
        UUID id,
        UUID promise,
        LocalKind kind,
        @Nullable Integer amount,
        @Nullable Integer percent,
        @Nullable String reason,
        LocalDate from,
        @Nullable LocalDate until) {

    /** Whether it holds on a day. */
    public boolean holds(LocalDate day) {
        return !from.isAfter(day) && (until == null || until.isAfter(day));
    }

    public boolean isStricter() {
        return kind == LocalKind.STRICTER;
    }

    /** Whether it says what the other one does, for the same days: whatever its id. */
    boolean isSame(LocalPromiseRow other) {
        return equals(new LocalPromiseRow(
                id, other.promise, other.kind, other.amount, other.percent, other.reason, other.from, other.until));
    }
}
