package org.partnershipportal.schedule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What holds on one day.
 *
 * @param spells in order; empty for closed
 * @param reason why the day is not as usual; null when it is, or nobody said why
 */
public record OpenDay(
        LocalDate day,
        List<OpenSpell> spells,
        boolean bankHoliday,
        @Nullable String reason) {}
