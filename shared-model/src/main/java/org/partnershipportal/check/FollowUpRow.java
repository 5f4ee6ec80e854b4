package org.partnershipportal.check;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That an action was looked at; {@code next} when it is again, null for what is done. */
public record FollowUpRow(
        int number, String note, LocalDate on, @Nullable LocalDate next) {}
