package org.partnershipportal.returns;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.charter.CharterLine;
import org.partnershipportal.charter.LocalKind;
import org.partnershipportal.charter.LocalPromiseRow;
import org.partnershipportal.standard.Bound;
import org.partnershipportal.standard.Measure;
import org.partnershipportal.standard.PromiseChannel;
import org.partnershipportal.standard.PromiseRow;
import org.partnershipportal.standard.PromiseTarget;
import org.partnershipportal.standard.TargetUnit;

/** Promises as a body keeps them. */
final class Kept {
    private static final LocalDate ONCE = LocalDate.of(2026, 1, 1);

    private Kept() {}

    static UUID id(Measure measure) {
        return UUID.nameUUIDFromBytes(measure.name().getBytes(StandardCharsets.UTF_8));
    }

    /** At most so many of a unit, in 90 of 100 cases. */
    static CharterLine within(Measure measure, int amount, TargetUnit unit) {
        return new CharterLine(row(measure, new PromiseTarget(Bound.AT_MOST, amount, unit, 90)), null);
    }

    /** A share of a hundred. */
    static CharterLine share(Measure measure, Bound bound, int percent) {
        return new CharterLine(row(measure, new PromiseTarget(bound, percent, TargetUnit.PERCENT, null)), null);
    }

    /** Done or not done. */
    static CharterLine done(Measure measure) {
        return new CharterLine(row(measure, new PromiseTarget(null, null, null, 95)), null);
    }

    /** The same promise, stricter here. */
    static CharterLine stricter(CharterLine line, int amount) {
        return new CharterLine(line.promise(), local(line, LocalKind.STRICTER, amount, null));
    }

    /** The same promise, which does not apply here. */
    static CharterLine exempt(CharterLine line) {
        return new CharterLine(line.promise(), local(line, LocalKind.NOT_APPLICABLE, null, "We have none."));
    }

    private static LocalPromiseRow local(
            CharterLine line, LocalKind kind, @Nullable Integer amount, @Nullable String reason) {
        Integer percent = kind == LocalKind.STRICTER ? line.promise().target().percent() : null;
        return new LocalPromiseRow(UUID.randomUUID(), line.promise().id(), kind, amount, percent, reason, ONCE, null);
    }

    private static PromiseRow row(Measure measure, PromiseTarget target) {
        return new PromiseRow(
                id(measure), "TST-01", PromiseChannel.ALL, 1, "We do it.", measure, target, "It is counted.");
    }
}
