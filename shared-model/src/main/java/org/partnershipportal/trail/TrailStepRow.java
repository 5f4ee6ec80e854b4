package org.partnershipportal.trail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One step, in plain words.
 *
 * @param body who did it
 * @param nextStep what happens next; null when nothing more does
 * @param due by when; empty when nothing more happens
 */
public record TrailStepRow(
        Instant at, String body, String sentence, @Nullable String nextStep, Optional<LocalDate> due) {}
