package org.partnershipportal.worktime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has happened under a promise: the stretches from the first contact on, in order of time. Of several that begin in
 * one second the last holds.
 *
 * @param stretches at least one; the first begins with the first contact
 * @param closedAt null while it is open
 */
public record PromiseRun(List<Stretch> stretches, @Nullable Instant closedAt) {
    /** Counts in whole seconds, and in order of time. */
    public PromiseRun {
        stretches = stretches.stream()
                .map(s -> new Stretch(s.from().truncatedTo(ChronoUnit.SECONDS), s.holder(), s.pausedFor()))
                .sorted(Comparator.comparing(Stretch::from))
                .toList();
        closedAt = closedAt == null ? null : closedAt.truncatedTo(ChronoUnit.SECONDS);
    }

    Instant firstContact() {
        return stretches.get(0).from();
    }

    LocalDate dayZero() {
        return day(firstContact());
    }

    Stretch last() {
        return stretches.get(stretches.size() - 1);
    }

    /** How it stood just before this moment; at the first contact as it came. */
    Stretch before(Instant moment) {
        Stretch found = stretches.get(0);
        for (Stretch stretch : stretches) {
            found = stretch.from().isBefore(moment) ? stretch : found;
        }
        return found;
    }

    /** Up to when is counted: now, or the closing. */
    Instant until(Instant now) {
        Instant end = closedAt == null ? now.truncatedTo(ChronoUnit.SECONDS) : closedAt;
        return end.isBefore(firstContact()) ? firstContact() : end;
    }

    /** When this stretch ends: with the next, but not after the end of counting. */
    Instant endOf(int index, Instant end) {
        Instant next = index + 1 < stretches.size() ? stretches.get(index + 1).from() : end;
        Instant ended = next.isAfter(end) ? end : next;
        Instant begun = stretches.get(index).from();
        return ended.isBefore(begun) ? begun : ended;
    }

    /** Without those that another one of the same second replaced. */
    PromiseRun withoutEmptyStretches() {
        List<Stretch> lasting = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            boolean replaced = i + 1 < stretches.size()
                    && stretches.get(i + 1).from().equals(stretches.get(i).from());
            if (!replaced) {
                lasting.add(stretches.get(i));
            }
        }
        return new PromiseRun(lasting, closedAt);
    }

    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(LondonClock.ZONE).toInstant();
    }

    static LocalDate day(Instant moment) {
        return moment.atZone(LondonClock.ZONE).toLocalDate();
    }
}
