package org.partnershipportal.format;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.SafeCounts;
import org.partnershipportal.format.FormatAtom.Outcome;

/**
 * The counts of a year, cut to what may be shown. The line of all is there whatever was counted; that of a kind if it shows a
 * number. A nought is shown where all numbers of its measure are nought.
 */
final class FormatCounts {
    private FormatCounts() {}

    /** What may be shown of these requests; the first line is of all. */
    static List<FormatFigure> of(List<FormatAtom> atoms) {
        List<Cell> cells = new ArrayList<>();
        kinds().forEach(kind -> Stream.of(Measure.values()).forEach(measure -> cells.add(new Cell(kind, measure))));
        int[] weights = atoms.stream().mapToInt(FormatAtom::count).toArray();
        List<BitSet> sets = cells.stream().map(cell -> cell.set(atoms)).toList();
        BitSet safe = SafeCounts.shown(weights, sets);
        Map<Cell, Integer> shown = new HashMap<>();
        IntStream.range(0, cells.size())
                .filter(cell -> safe.get(cell) || cells.get(cell).measure().isNowhere(atoms))
                .forEach(cell -> shown.put(
                        cells.get(cell),
                        sets.get(cell).stream().map(atom -> weights[atom]).sum()));
        return kinds().map(kind -> new FormatFigure(
                        kind,
                        shown.get(new Cell(kind, Measure.ASKED)),
                        shown.get(new Cell(kind, Measure.IN_TIME)),
                        shown.get(new Cell(kind, Measure.LATE)),
                        shown.get(new Cell(kind, Measure.REFUSED))))
                .filter(figure -> figure.kind() == null || isOwn(figure))
                .toList();
    }

    /** Whether a number of it is more than a nought that stands in every line. */
    private static boolean isOwn(FormatFigure figure) {
        return Stream.of(figure.asked(), figure.inTime(), figure.late(), figure.refused())
                .anyMatch(count -> count != null && count > 0);
    }

    private static Stream<@Nullable FormatKind> kinds() {
        return Stream.concat(Stream.of((FormatKind) null), Stream.of(FormatKind.values()));
    }

    /** What is counted. */
    private enum Measure {
        ASKED(atom -> true),
        IN_TIME(atom -> atom.outcome() == Outcome.IN_TIME),
        LATE(atom -> atom.outcome() == Outcome.LATE),
        REFUSED(atom -> atom.outcome() == Outcome.REFUSED);

        @SuppressWarnings("ImmutableEnumChecker") // it holds nothing
        private final Predicate<FormatAtom> counts;

        Measure(Predicate<FormatAtom> counts) {
            this.counts = counts;
        }

        boolean isNowhere(List<FormatAtom> atoms) {
            return atoms.stream().noneMatch(counts);
        }
    }

    private record Cell(@Nullable FormatKind kind, Measure measure) {
        BitSet set(List<FormatAtom> atoms) {
            BitSet set = new BitSet(atoms.size());
            IntStream.range(0, atoms.size())
                    .filter(i -> measure.counts.test(atoms.get(i))
                            && (kind == null || kind == atoms.get(i).kind()))
                    .forEach(set::set);
            return set;
        }
    }
}
