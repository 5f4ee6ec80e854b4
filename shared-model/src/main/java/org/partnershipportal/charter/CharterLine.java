package org.partnershipportal.charter;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.standard.PromiseRow;
import org.partnershipportal.standard.PromiseTarget;

/** A promise as one body keeps it; {@code local} what it promises otherwise on the day, null for nothing. */
public record CharterLine(PromiseRow promise, @Nullable LocalPromiseRow local) {

    /** Whether the body promises more than the standard. */
    public boolean isStricter() {
        return local != null && local.isStricter();
    }

    /** Whether the body keeps it at all. */
    public boolean isKept() {
        return local == null || local.isStricter();
    }

    /** Why it does not apply to the body; empty when it does. */
    public Optional<String> reason() {
        return Optional.ofNullable(local).map(LocalPromiseRow::reason);
    }

    /** What it must reach here. */
    public PromiseTarget target() {
        PromiseTarget standard = promise.target();
        LocalPromiseRow own = local;
        return own == null || !own.isStricter()
                ? standard
                : new PromiseTarget(standard.bound(), own.amount(), standard.unit(), own.percent());
    }
}
