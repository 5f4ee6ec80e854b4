package org.partnershipportal.performance;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.standard.PromiseTarget;

/**
 * A published figure of one body, promise and month, as other systems read it.
 *
 * @param body slug
 * @param version number of the version of the standard by which it was measured
 * @param target what had to be reached
 * @param tally with nothing in it where there were fewer than five cases
 * @param correctedOn null for one that stands as it was published
 */
public record MonthFigure(
        String body,
        String promise,
        int version,
        YearMonth month,
        PromiseTarget target,
        Tally tally,
        LocalDate publishedOn,
        @Nullable LocalDate correctedOn) {}
