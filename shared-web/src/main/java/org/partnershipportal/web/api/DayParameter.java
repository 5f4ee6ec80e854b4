package org.partnershipportal.web.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;

/** The parameter {@code on}: the day for which something is asked. */
public final class DayParameter {
    private DayParameter() {}

    /**
     * @param on as it was sent, {@code YYYY-MM-DD}; null or blank when it was left out
     * @return null when it was left out
     * @throws InvalidInputException naming {@code on} when it is no day
     */
    public static @Nullable LocalDate read(@Nullable String on) {
        if (on == null || on.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(on.strip());
        } catch (DateTimeParseException e) {
            throw new InvalidInputException("on", "error.date.unreadable", on);
        }
    }
}
