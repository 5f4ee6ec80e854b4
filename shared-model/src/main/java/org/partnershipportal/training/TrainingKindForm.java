package org.partnershipportal.training;

import org.jspecify.annotations.Nullable;

/** A kind of training as it was typed; {@code months} is empty for one that lasts for ever. */
public record TrainingKindForm(
        @Nullable String name,
        @Nullable String about,
        @Nullable String firstDays,
        @Nullable String months) {}
