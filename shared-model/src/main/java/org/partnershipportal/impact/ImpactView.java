package org.partnershipportal.impact;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An assessment with all that was said.
 *
 * @param change what is to change, and why
 * @param people whom it reaches, and how they were asked
 * @param reason of the decision; null for a draft; so the role
 * @param version of a draft, one more with each saving; 0 for what everybody reads
 * @param effects one for each characteristic
 * @param reviews the latest first
 */
public record ImpactView(
        ImpactRow row,
        String change,
        String people,
        @Nullable String reason,
        @Nullable String deciderRole,
        int version,
        List<EffectRow> effects,
        List<ReviewedRow> reviews,
        LocalDate today) {
    public ImpactView {
        effects = List.copyOf(effects);
        reviews = List.copyOf(reviews);
    }

    public boolean isOverdue() {
        return row.isOverdue(today);
    }

    /** Whether all characteristics were looked at. */
    public boolean isComplete() {
        return effects.stream().allMatch(effect -> effect.effect() != null);
    }

    /** The effect on one of them. */
    public EffectRow effect(Characteristic characteristic) {
        return effects.stream()
                .filter(effect -> effect.characteristic() == characteristic)
                .findFirst()
                .orElseThrow();
    }
}
