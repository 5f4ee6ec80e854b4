package org.partnershipportal.equality;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The shares of the population by one question, as they were typed.
 *
 * @param shares of a hundred, by choice
 * @param source who counted
 * @param on the day for which it was counted
 */
public record PopulationForm(
        Map<String, @Nullable String> shares,
        @Nullable String source,
        @Nullable LocalDate on) {}
