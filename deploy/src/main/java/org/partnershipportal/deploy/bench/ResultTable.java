package org.partnershipportal.deploy.bench;

import java.util.List;
import java.util.Locale;

/** The results as people read them. */
final class ResultTable {
    private static final double MEDIAN = 0.5;
    private static final double LATE = 0.99;

    private ResultTable() {}

    /**
     * One line for each result.
     *
     * @param baseline the name of the target whose requests a second are 1
     */
    static String of(List<Result> results, String baseline) {
        Result one = results.stream()
                .filter(result -> result.target().name().equals(baseline))
                .findFirst()
                .orElseThrow();
        StringBuilder table = new StringBuilder(String.format(
                Locale.UK,
                "%d at a time%n%-30s %10s %9s %9s %8s %8s  %s%n",
                one.connections(),
                "",
                "requests/s",
                "p50 ms",
                "p99 ms",
                "bytes",
                "ratio",
                "budget"));
        results.forEach(result -> table.append(line(result, result.ratioTo(one))));
        return table.toString();
    }

    private static String line(Result result, double ratio) {
        return String.format(
                Locale.UK,
                "%-30s %,10.0f %9.2f %9.2f %,8d %8.2f  %s%n",
                result.target().name(),
                result.perSecond(),
                result.millis(MEDIAN),
                result.millis(LATE),
                result.expected().bodyBytes(),
                ratio,
                verdict(result.target().budget(), ratio));
    }

    private static String verdict(double budget, double ratio) {
        return budget == 0
                ? ""
                : String.format(Locale.UK, "at least %.2f: %s", budget, ratio >= budget ? "kept" : "MISSED");
    }
}
