package org.partnershipportal.measuring;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.standard.Measure;
import org.partnershipportal.standard.PromiseChannel;
import org.partnershipportal.standard.PromiseTarget;
import org.partnershipportal.worktime.LondonClock;
import org.partnershipportal.worktime.OfficeHours;
import org.partnershipportal.worktime.Promised;
import org.partnershipportal.worktime.Stretch;

/**
 * Something that is to be done in a time. Its outcome is known when it is done, or is due and not done, whichever is first.
 *
 * @param origin by which way it came; null where there is none
 * @param stretches who had it from when on; the first begins when its time does
 * @param anew when its time began anew, unless it was late by then; null for never
 * @param given the time that it was given itself, which comes before what the standard names; null for none
 * @param end what ended it
 * @param isMine whether it was the body's at a moment
 */
record TimedContact(
        UUID subject,
        Measure measure,
        Instant came,
        @Nullable String origin,
        List<Stretch> stretches,
        @Nullable Instant anew,
        @Nullable Promised given,
        End end,
        Predicate<Instant> isMine)
        implements Contact {

    @Override
    public Set<UUID> holders() {
        return stretches.stream().map(Stretch::holder).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean asksForAmount() {
        return given == null;
    }

    @Override
    public Optional<Verdict> verdict(
            PromiseChannel channel, PromiseTarget target, Function<UUID, OfficeHours> offices, Instant now) {
        Instant done = end.done(channel);
        Instant ended = done == null ? end.dropped() : done;
        return Deadline.of(measure, target, given)
                .flatMap(deadline -> judge(due(deadline, ended, offices, now), done, now));
    }

    private Instant due(Deadline deadline, @Nullable Instant ended, Function<UUID, OfficeHours> offices, Instant now) {
        Instant due = deadline.due(stretches, ended, offices, now);
        Instant again = anew;
        return again == null || !again.isBefore(due) ? due : deadline.due(from(again), ended, offices, now);
    }

    private List<Stretch> from(Instant moment) {
        List<Stretch> later = new ArrayList<>();
        Stretch had = stretches.get(0);
        for (Stretch stretch : stretches) {
            if (stretch.from().isAfter(moment)) {
                later.add(stretch);
            } else {
                had = stretch;
            }
        }
        later.add(0, new Stretch(moment, had.holder(), had.pausedFor()));
        return later;
    }

    private Optional<Verdict> judge(Instant due, @Nullable Instant done, Instant now) {
        return done != null && done.isBefore(due)
                ? inTime(done, now)
                : end.isDroppedBefore(due) ? Optional.empty() : late(due, now);
    }

    /** What was not late is no case of what is told of what is. */
    private Optional<Verdict> inTime(Instant done, Instant now) {
        boolean isCase = measure != Measure.TOLD_BEFORE_LATE && !done.isAfter(now) && isMine.test(done);
        return isCase ? verdict(LocalDate.ofInstant(done, LondonClock.ZONE), true) : Optional.empty();
    }

    private Optional<Verdict> late(Instant due, Instant now) {
        boolean isCase = !due.isAfter(now) && isMine.test(due);
        return isCase ? verdict(Promised.dayOf(due), end.isToldBefore(due)) : Optional.empty();
    }

    private static Optional<Verdict> verdict(LocalDate day, boolean hit) {
        return Optional.of(new Verdict(YearMonth.from(day), hit));
    }
}
