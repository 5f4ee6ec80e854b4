package org.partnershipportal.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A training of somebody.
 *
 * @param last when it was done last; null for never
 * @param due the last day by which it is to be done (again); null for what lasts for ever and was done
 */
public record TrainingRow(
        TrainingPerson person,
        TrainingKindRow kind,
        @Nullable LocalDate last,
        @Nullable LocalDate due,
        TrainingStanding standing) {
    private static final int SOON = 30;

    /** Whether something is to be done about it, now or soon. */
    public boolean isDue() {
        return standing != TrainingStanding.TRAINED;
    }

    /** By what is asked of somebody, and when it was done last. */
    static TrainingRow of(TrainingPerson person, TrainingKindRow kind, @Nullable LocalDate last, LocalDate today) {
        LocalDate due = due(person, kind, last);
        return new TrainingRow(person, kind, last, due, standing(last, due, today));
    }

    private static @Nullable LocalDate due(TrainingPerson person, TrainingKindRow kind, @Nullable LocalDate last) {
        if (last == null) {
            LocalDate asked = person.joined().isAfter(kind.askedFrom()) ? person.joined() : kind.askedFrom();
            return asked.plusDays(kind.firstDays());
        }
        return kind.months() == null ? null : last.plusMonths(kind.months());
    }

    private static TrainingStanding standing(@Nullable LocalDate last, @Nullable LocalDate due, LocalDate today) {
        if (due != null && today.isAfter(due)) {
            return TrainingStanding.OVERDUE;
        }
        if (last == null) {
            return TrainingStanding.TO_DO;
        }
        return due != null && today.plusDays(SOON).isAfter(due) ? TrainingStanding.DUE_SOON : TrainingStanding.TRAINED;
    }
}
