package org.partnershipportal.frontline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a day was, as it was typed. */
public record FrontlineDoneForm(
        @Nullable LocalDate on, @Nullable String seen) {}
