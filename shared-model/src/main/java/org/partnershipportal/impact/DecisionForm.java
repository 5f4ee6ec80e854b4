package org.partnershipportal.impact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was decided, as it was typed.
 *
 * @param decision name of a {@link Decision}
 * @param role who decided; never a name
 * @param reviewOn when it is looked at again
 */
public record DecisionForm(
        @Nullable String decision,
        @Nullable String reason,
        @Nullable String role,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate reviewOn) {}
