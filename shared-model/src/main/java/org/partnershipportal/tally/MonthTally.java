package org.partnershipportal.tally;

import java.time.YearMonth;
import java.util.Map;

/** What a body's desk closed in a month. counts holds all kinds. */
public record MonthTally(YearMonth month, Map<ContactKind, Integer> counts) {
    public MonthTally {
        counts = Map.copyOf(counts);
    }

    /** All contacts of the month. */
    public int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int of(ContactKind kind) {
        return counts.getOrDefault(kind, 0);
    }

    /** Of a hundred contacts so many were resolved at once; 0 when there was none. */
    public int resolvedPercent() {
        return percent(counts.entrySet().stream()
                .filter(count -> count.getKey().isResolvedAtOnce())
                .mapToInt(Map.Entry::getValue)
                .sum());
    }

    /** Of a hundred contacts so many need not have been; 0 when there was none. */
    public int avoidablePercent() {
        return percent(counts.entrySet().stream()
                .filter(count -> count.getKey().isAvoidable())
                .mapToInt(Map.Entry::getValue)
                .sum());
    }

    private int percent(int part) {
        return all() == 0 ? 0 : Math.round(100f * part / all());
    }
}
