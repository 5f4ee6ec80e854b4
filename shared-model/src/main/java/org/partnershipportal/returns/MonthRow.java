package org.partnershipportal.returns;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A month of a body.
 *
 * @param due the last day on which it is in time
 * @param at when it was handed in; null before
 * @param by who did
 * @param gaps how many of its figures are not known
 * @param isBegun whether a draft waits
 */
public record MonthRow(
        YearMonth month,
        ReturnStanding standing,
        LocalDate due,
        @Nullable Instant at,
        @Nullable String by,
        int gaps,
        boolean isBegun) {}
