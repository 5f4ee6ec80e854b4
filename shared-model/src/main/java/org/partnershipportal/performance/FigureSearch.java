package org.partnershipportal.performance;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Which figures are asked for.
 *
 * @param body slug; null for all bodies
 * @param promise its name, such as TEL-01; null for all promises
 * @param from the first month
 * @param until the last month
 * @param page from 1
 */
public record FigureSearch(@Nullable String body, @Nullable String promise, YearMonth from, YearMonth until, int page) {
    /** How many figures a page has at most. */
    public static final int PAGE = 1000;

    /** How many are left out before it. */
    public int offset() {
        return (page - 1) * PAGE;
    }
}
