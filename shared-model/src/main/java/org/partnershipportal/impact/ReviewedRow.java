package org.partnershipportal.impact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was found when it was looked at again; {@code nextOn} when once more, null for never. */
public record ReviewedRow(
        int number, LocalDate on, String finding, @Nullable LocalDate nextOn) {}
