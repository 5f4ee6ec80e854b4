package org.partnershipportal.training;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A kind of training that people are to have.
 *
 * @param ofAll whether the partnership asks it of every body; else the own body asks it of its people
 * @param firstDays within how many days of joining, or of the day from which it is asked
 * @param months for how long it lasts; null for ever
 */
public record TrainingKindRow(
        UUID id,
        boolean ofAll,
        String name,
        String about,
        int firstDays,
        @Nullable Integer months,
        LocalDate askedFrom) {}
