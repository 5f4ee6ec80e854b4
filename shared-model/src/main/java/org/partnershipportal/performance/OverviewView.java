package org.partnershipportal.performance;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.standard.PromiseChannel;

/**
 * How promises were kept in a time, line by line.
 *
 * @param body whose; null for all together
 * @param latest the last month of which anything is told; null for none
 */
public record OverviewView(
        @Nullable String body, Period period, @Nullable YearMonth latest, List<PromiseLine> lines) {

    /** The ways of contact of which something is known, in their order. */
    public List<PromiseChannel> channels() {
        return lines.stream()
                .filter(PromiseLine::isKnown)
                .map(line -> line.promise().channel())
                .distinct()
                .toList();
    }

    /** The lines of a way of contact of which something is known. */
    public List<PromiseLine> of(PromiseChannel channel) {
        return lines.stream()
                .filter(line -> line.isKnown() && line.promise().channel() == channel)
                .toList();
    }

    /** The lines of which nothing is known. */
    public List<PromiseLine> unknown() {
        return lines.stream().filter(line -> !line.isKnown()).toList();
    }

    /** How many lines stand so. */
    public long count(Standing standing) {
        return lines.stream().filter(line -> line.getStanding() == standing).count();
    }

    /** Whether the time is over and all of it may be told. */
    public boolean isWhole() {
        return latest != null && !latest.isBefore(period.last());
    }
}
