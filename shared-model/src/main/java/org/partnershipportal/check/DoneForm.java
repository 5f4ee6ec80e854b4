package org.partnershipportal.check;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was found, as it was typed.
 *
 * @param role who checked; never a name
 * @param promises by their names {@link #KEPT} or {@link #NOT_KEPT}; anything else for what could not be seen
 */
public record DoneForm(
        @Nullable LocalDate on,
        @Nullable String role,
        @Nullable String finding,
        Map<String, @Nullable String> promises) {
    /** It was kept. */
    public static final String KEPT = "KEPT";

    /** It was not. */
    public static final String NOT_KEPT = "NOT_KEPT";
}
