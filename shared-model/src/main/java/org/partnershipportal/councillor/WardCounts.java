package org.partnershipportal.councillor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.SafeCounts;

/**
 * The counts of one body's month, cut to what may be shown: of an area, each service and all together. What came is one
 * story; what was finished, and what of it late, another: late is a part of finished.
 *
 * <p>Nobody can tell a hidden number from nought. A nought is shown only where all numbers of its kind are nought, in all
 * areas; and a line stands there only if it shows a number: else that it stands there would say that there was somebody.
 */
final class WardCounts {
    private final List<FigureAtom> atoms;
    private final Set<Line> lines = new LinkedHashSet<>();

    private WardCounts(List<FigureAtom> atoms) {
        this.atoms = atoms;
        for (FigureAtom atom : atoms) {
            for (UUID area : atom.areas()) {
                lines.add(new Line(area, null));
                lines.add(new Line(area, atom.service()));
            }
        }
    }

    /** What may be shown of these parts. */
    static List<FigureCount> of(List<FigureAtom> atoms) {
        return new WardCounts(List.copyOf(atoms)).counts();
    }

    private List<FigureCount> counts() {
        Map<Cell, Integer> shown = new HashMap<>(shown(List.of(Measure.CAME)));
        shown.putAll(shown(List.of(Measure.FINISHED, Measure.LATE)));
        return lines.stream()
                .map(line -> new FigureCount(
                        line.area(),
                        line.service(),
                        shown.get(new Cell(line, Measure.CAME)),
                        shown.get(new Cell(line, Measure.FINISHED)),
                        shown.get(new Cell(line, Measure.LATE))))
                .filter(FigureCount::tells)
                .toList();
    }

    /** The numbers that may be known. */
    private Map<Cell, Integer> shown(List<Measure> measures) {
        List<FigureAtom> counted = atoms.stream()
                .filter(atom -> measures.stream().anyMatch(measure -> measure.counts.test(atom)))
                .toList();
        int[] weights = counted.stream().mapToInt(FigureAtom::count).toArray();
        List<Cell> cells = new ArrayList<>();
        lines.forEach(line -> measures.forEach(measure -> cells.add(new Cell(line, measure))));
        List<BitSet> sets = cells.stream().map(cell -> cell.set(counted)).toList();
        BitSet safe = SafeCounts.shown(weights, sets);
        Map<Cell, Integer> shown = new HashMap<>();
        IntStream.range(0, cells.size())
                .filter(cell -> safe.get(cell) || cells.get(cell).measure().isNowhere(atoms))
                .forEach(cell -> shown.put(
                        cells.get(cell),
                        sets.get(cell).stream().map(atom -> weights[atom]).sum()));
        return shown;
    }

    /** What is counted of a part. */
    private enum Measure {
        CAME(FigureAtom::came),
        FINISHED(FigureAtom::finished),
        LATE(FigureAtom::late);

        @SuppressWarnings("ImmutableEnumChecker") // a method of a record
        private final Predicate<FigureAtom> counts;

        Measure(Predicate<FigureAtom> counts) {
            this.counts = counts;
        }

        boolean isNowhere(List<FigureAtom> atoms) {
            return atoms.stream().noneMatch(counts);
        }
    }

    private record Line(UUID area, @Nullable UUID service) {}

    private record Cell(Line line, Measure measure) {
        BitSet set(List<FigureAtom> counted) {
            BitSet set = new BitSet(counted.size());
            IntStream.range(0, counted.size())
                    .filter(i -> covers(counted.get(i)))
                    .forEach(set::set);
            return set;
        }

        private boolean covers(FigureAtom atom) {
            return measure.counts.test(atom)
                    && atom.areas().contains(line.area())
                    && (line.service() == null || line.service().equals(atom.service()));
        }
    }
}
