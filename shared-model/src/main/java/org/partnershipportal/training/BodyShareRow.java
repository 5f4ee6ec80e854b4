package org.partnershipportal.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many of a body are trained in what the partnership asks.
 *
 * @param share null for a body of too few people, or one that was not counted yet
 * @param on when that was counted
 */
public record BodyShareRow(
        String slug,
        String body,
        TrainingKindRow kind,
        @Nullable TrainedShare share,
        @Nullable LocalDate on) {}
