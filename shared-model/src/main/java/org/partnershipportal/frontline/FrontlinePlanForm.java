package org.partnershipportal.frontline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day to be planned, as it was typed; {@code who} a role, never a name. */
public record FrontlinePlanForm(
        @Nullable String who,
        @Nullable String place,
        @Nullable LocalDate on) {}
