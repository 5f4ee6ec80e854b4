package org.partnershipportal.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A check with all that is known of it.
 *
 * @param checkerRole who checked; null while it is planned
 * @param finding null while it is planned
 * @param results of the promises that could be seen
 */
public record CheckView(
        CheckRow row,
        String scenario,
        @Nullable String checkerRole,
        @Nullable String finding,
        List<ResultRow> results,
        List<ActionView> actions) {}
