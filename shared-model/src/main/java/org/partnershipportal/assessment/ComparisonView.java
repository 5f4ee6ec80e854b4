package org.partnershipportal.assessment;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Assessments by one framework side by side.
 *
 * @param framework in the edition whose headings are shown
 * @param columns in the order in which they are read
 */
public record ComparisonView(Framework framework, List<ComparedColumn> columns) {

    /** By how many points of a hundred the last column is above the one before it; empty where one of them says nothing. */
    public Optional<Integer> change(String heading) {
        return difference(column -> column.scores().sum(heading).percentage());
    }

    /** The same of all criteria together. */
    public Optional<Integer> change() {
        return difference(column -> column.scores().sum().percentage());
    }

    private Optional<Integer> difference(Function<ComparedColumn, Optional<Integer>> percentage) {
        int last = columns.size() - 1;
        return last < 1
                ? Optional.empty()
                : percentage
                        .apply(columns.get(last))
                        .flatMap(now -> percentage.apply(columns.get(last - 1)).map(before -> now - before));
    }
}
