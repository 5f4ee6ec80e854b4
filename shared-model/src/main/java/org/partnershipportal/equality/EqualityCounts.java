package org.partnershipportal.equality;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.SafeCounts;

/**
 * How many gave which answer in a year, cut to what may be shown. Nobody can tell a hidden number from nought; a nought is shown
 * only where nobody answered at all.
 */
final class EqualityCounts {
    private EqualityCounts() {}

    /** What may be shown; the first is of everybody. */
    static List<EqualityFigure> of(List<EqualityAtom> atoms) {
        List<Cell> cells = cells();
        int[] weights = atoms.stream().mapToInt(EqualityAtom::count).toArray();
        List<BitSet> sets = cells.stream().map(cell -> cell.set(atoms)).toList();
        BitSet safe = SafeCounts.shown(weights, sets);
        return IntStream.range(0, cells.size())
                .mapToObj(i -> new EqualityFigure(
                        cells.get(i).question(),
                        cells.get(i).choice(),
                        safe.get(i) || atoms.isEmpty()
                                ? Integer.valueOf(sets.get(i).stream()
                                        .map(atom -> weights[atom])
                                        .sum())
                                : null))
                .toList();
    }

    private static List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(null, null));
        for (EqualityQuestion question : EqualityQuestion.values()) {
            cells.add(new Cell(question, null));
            question.choices().forEach(choice -> cells.add(new Cell(question, choice)));
        }
        return cells;
    }

    private record Cell(
            @Nullable EqualityQuestion question, @Nullable String choice) {
        BitSet set(List<EqualityAtom> atoms) {
            BitSet set = new BitSet(atoms.size());
            IntStream.range(0, atoms.size())
                    .filter(i -> covers(atoms.get(i).answers()))
                    .forEach(set::set);
            return set;
        }

        private boolean covers(EqualityAnswers answers) {
            if (question == null) {
                return true;
            }
            String said = answers.choice(question);
            return said != null && (choice == null || choice.equals(said));
        }
    }
}
