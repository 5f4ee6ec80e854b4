package org.partnershipportal.returns;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.charter.CharterLine;
import org.partnershipportal.performance.Figure;
import org.partnershipportal.standard.MeasuredBy;

/**
 * What is asked of a body for a month, by the promises that it keeps on the first day of that month, and the figures that are
 * made of it.
 */
record Asked(List<CharterLine> promises) {

    /** Of all that a body keeps what is handed in. */
    static Asked of(List<CharterLine> kept) {
        return new Asked(kept.stream()
                .filter(CharterLine::isKept)
                .filter(line -> line.promise().measure().by() == MeasuredBy.RETURN)
                .toList());
    }

    /** In the order of the form. A number that several promises need is asked once. */
    List<ReturnField> fields() {
        TreeSet<ReturnField> fields = new TreeSet<>(ReturnField.ORDER);
        for (CharterLine line : promises) {
            ReturnRule rule = ReturnRule.of(line.promise().measure());
            fields.add(rule.casesField());
            fields.add(rule.hitsField(line.promise().target()));
            fields.add(rule.hitsField(line.target()));
        }
        return List.copyOf(fields);
    }

    /** A figure for each promise of which both numbers are known. */
    List<Figure> figures(YearMonth month, Map<ReturnField, Entry> handed) {
        List<Figure> figures = new ArrayList<>();
        for (CharterLine line : promises) {
            ReturnRule rule = ReturnRule.of(line.promise().measure());
            ReturnField standard = rule.hitsField(line.promise().target());
            ReturnField own = rule.hitsField(line.target());
            Optional<Integer> cases = known(handed, rule.casesField());
            Optional<Integer> hits = known(handed, standard);
            if (cases.isPresent() && hits.isPresent()) {
                int counted = rule.counted(line.promise().target(), cases.get(), hits.get());
                @Nullable
                Integer more = own.equals(standard) ? null : known(handed, own).orElse(null);
                figures.add(new Figure(line.promise().id(), month, cases.get(), counted, more));
            }
        }
        return figures;
    }

    private static Optional<Integer> known(Map<ReturnField, Entry> handed, ReturnField field) {
        return Optional.ofNullable(handed.get(field)).map(Entry::value);
    }
}
