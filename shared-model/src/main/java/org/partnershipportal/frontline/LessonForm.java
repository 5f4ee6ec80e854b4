package org.partnershipportal.frontline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A lesson as it was typed; {@code role} who sees to the change, never a name. */
public record LessonForm(
        @Nullable String lesson,
        @Nullable String change,
        @Nullable String role,
        @Nullable LocalDate due,
        boolean shared) {}
