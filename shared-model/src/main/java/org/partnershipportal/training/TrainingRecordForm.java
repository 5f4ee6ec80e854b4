package org.partnershipportal.training;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That people were trained, as it was chosen; {@code people} by their subjects. */
public record TrainingRecordForm(
        @Nullable UUID kind, @Nullable LocalDate on, List<String> people) {
    public TrainingRecordForm {
        people = List.copyOf(people);
    }
}
