package org.partnershipportal.analytics;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.partnershipportal.worktime.OfficeHours;

/** Adds up how long each body had completed parts, as their promise clocks count. */
final class BodyTimes {
    private static final class Sum {
        private int parts;
        private long days;
        private long seconds;
    }

    private final Map<UUID, Sum> sums = new HashMap<>();

    private BodyTimes() {}

    /** The bodies that had most first. */
    static List<TimeRow> of(
            List<CompletedPart> parts, Function<UUID, OfficeHours> offices, Function<UUID, String> name) {
        BodyTimes times = new BodyTimes();
        parts.forEach(part -> times.add(part, offices));
        long all = times.sums.values().stream().mapToLong(sum -> sum.days).sum();
        return times.sums.entrySet().stream()
                .map(each -> row(name.apply(each.getKey()), each.getValue(), all))
                .sorted(Comparator.comparingLong(TimeRow::days)
                        .thenComparingLong(TimeRow::hours)
                        .reversed()
                        .thenComparing(TimeRow::body))
                .toList();
    }

    private void add(CompletedPart part, Function<UUID, OfficeHours> offices) {
        part.shares(offices).forEach((body, amount) -> {
            Sum sum = sums.computeIfAbsent(body, any -> new Sum());
            sum.parts++;
            if (part.promised().unit().isDays()) {
                sum.days += amount;
            } else {
                sum.seconds += amount;
            }
        });
    }

    private static TimeRow row(String body, Sum sum, long allDays) {
        long hours = Math.round((double) sum.seconds / Duration.ofHours(1).toSeconds());
        return new TimeRow(body, sum.parts, sum.days, Shares.percent(sum.days, allDays), hours);
    }
}
