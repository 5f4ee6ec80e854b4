package org.partnershipportal.standard;

import org.jspecify.annotations.Nullable;

/** A promise as it is typed into a draft; anything may be missing. Empty amount, bound and unit: done or not done. */
public record PromiseForm(
        @Nullable String code,
        @Nullable PromiseChannel channel,
        @Nullable Integer position,
        @Nullable String text,
        @Nullable Measure measure,
        @Nullable Bound bound,
        @Nullable Integer amount,
        @Nullable TargetUnit unit,
        @Nullable Integer percent,
        @Nullable String method) {}
