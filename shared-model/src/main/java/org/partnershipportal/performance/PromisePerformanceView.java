package org.partnershipportal.performance;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.standard.PromiseRow;

/**
 * How one promise was kept: over the years, and body by body.
 *
 * @param body whose trend it is; null for all together
 * @param trend the oldest first
 * @param bodies in the time asked about, by name
 * @param missing names of bodies that promise it and of which nothing is known in that time
 * @param latest the last month of which anything is told; null for none
 */
public record PromisePerformanceView(
        PromiseRow promise,
        @Nullable String body,
        Period period,
        List<TrendPoint> trend,
        List<BodyFigure> bodies,
        List<String> missing,
        @Nullable YearMonth latest) {

    /** How many bodies have cases. */
    public long getCounted() {
        return bodies.stream().filter(one -> one.tally().cases() > 0).count();
    }

    /** How many keep it. */
    public long getKeeping() {
        return bodies.stream().filter(one -> one.getStanding() == Standing.KEPT).count();
    }
}
