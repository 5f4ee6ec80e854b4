package org.partnershipportal.impact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was found when it was looked at again, as it was typed.
 *
 * @param nextOn when it is looked at once more; null for never
 */
public record ReviewedForm(
        @Nullable LocalDate on,
        @Nullable String finding,
        @Nullable LocalDate nextOn) {}
