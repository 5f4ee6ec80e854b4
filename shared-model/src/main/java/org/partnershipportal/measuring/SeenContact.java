package org.partnershipportal.measuring;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.standard.Bound;
import org.partnershipportal.standard.Measure;
import org.partnershipportal.standard.PromiseChannel;
import org.partnershipportal.standard.PromiseTarget;
import org.partnershipportal.standard.TargetUnit;
import org.partnershipportal.worktime.LondonClock;
import org.partnershipportal.worktime.OfficeHours;

/**
 * Something that is counted or seen once it is over.
 *
 * @param known when it was over
 * @param times how often it happened; null for what only did or did not
 * @param done whether it did; for what is counted, not at all
 */
record SeenContact(
        UUID subject,
        Measure measure,
        Instant came,
        @Nullable String origin,
        Instant known,
        @Nullable Integer times,
        boolean done)
        implements Contact {

    static SeenContact done(
            UUID subject, Measure measure, Instant came, @Nullable String origin, Instant known, boolean done) {
        return new SeenContact(subject, measure, came, origin, known, null, done);
    }

    static SeenContact counted(
            UUID subject, Measure measure, Instant came, @Nullable String origin, Instant known, int times) {
        return new SeenContact(subject, measure, came, origin, known, times, times == 0);
    }

    @Override
    public Set<UUID> holders() {
        return Set.of();
    }

    @Override
    public boolean asksForAmount() {
        return times != null;
    }

    @Override
    public Optional<Verdict> verdict(
            PromiseChannel channel, PromiseTarget target, Function<UUID, OfficeHours> offices, Instant now) {
        YearMonth month = YearMonth.from(known.atZone(LondonClock.ZONE));
        return known.isAfter(now) ? Optional.empty() : Optional.of(new Verdict(month, isHit(target)));
    }

    private boolean isHit(PromiseTarget target) {
        Integer amount = target.amount();
        Integer counted = times;
        if (counted == null || amount == null || target.unit() != TargetUnit.TIMES) {
            return done;
        }
        return target.bound() == Bound.AT_LEAST ? counted >= amount : counted <= amount;
    }
}
