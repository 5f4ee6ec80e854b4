package org.partnershipportal.check;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An action as it was typed; {@code role} who is to do it, never a name. */
public record ActionForm(
        @Nullable String text,
        @Nullable String role,
        @Nullable LocalDate due) {}
