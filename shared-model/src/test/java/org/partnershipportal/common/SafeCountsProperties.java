package org.partnershipportal.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is shown gives no number from 1 to 4 away: an oracle that knows linear algebra, and no blocks, tries to work it out. */
class SafeCountsProperties {
    /** Atoms with their weights, and which of them each count covers. */
    record Table(List<Integer> weights, List<BitSet> counts) {
        int[] plain() {
            return weights.stream().mapToInt(Integer::intValue).toArray();
        }

        int size(int count) {
            return counts.get(count).stream().map(weights::get).sum();
        }
    }

    @Property(tries = 2000)
    void noSmallNumberIsShownOrFollowsFromWhatIs(@ForAll("tables") Table table) {
        BitSet shown = SafeCounts.shown(table.plain(), table.counts());
        shown.stream().forEach(count -> assertThat(table.size(count)).isNotIn(1, 2, 3, 4));
        for (int count = 0; count < table.counts().size(); count++) {
            if (table.size(count) < SafeCounts.LEAST && table.size(count) > 0) {
                assertThat(follows(table, shown, table.counts().get(count)))
                        .as("count %d of %s from %s", count, table, shown)
                        .isFalse();
            }
        }
    }

    @Property(tries = 2000)
    void norIsTheDifferenceOfTwoThatAreShown(@ForAll("tables") Table table) {
        BitSet shown = SafeCounts.shown(table.plain(), table.counts());
        shown.stream()
                .forEach(one -> shown.stream().forEach(other -> {
                    BitSet rest = (BitSet) table.counts().get(one).clone();
                    rest.andNot(table.counts().get(other));
                    int size = rest.stream().map(table.weights()::get).sum();
                    boolean within = table.counts().get(other).stream()
                            .allMatch(atom -> table.counts().get(one).get(atom));
                    assertThat(within && size > 0 && size < SafeCounts.LEAST).isFalse();
                }));
    }

    @Example
    void aTotalOfWhichOneSmallPartWouldBeTheRestHidesAnother() {
        BitSet total = of(0, 1, 2);
        BitSet shown = SafeCounts.shown(new int[] {10, 7, 3}, List.of(total, of(0), of(1), of(2)));
        assertThat(shown).isEqualTo(of(0, 1));
    }

    @Example
    void whereNothingIsSmallAllIsShown() {
        assertThat(SafeCounts.shown(new int[] {10, 7, 5}, List.of(of(0, 1, 2), of(0), of(1), of(2))))
                .isEqualTo(of(0, 1, 2, 3));
    }

    private static BitSet of(int... members) {
        BitSet set = new BitSet();
        IntStream.of(members).forEach(set::set);
        return set;
    }

    @Provide
    Arbitrary<Table> tables() {
        Arbitrary<Integer> atoms = Arbitraries.integers().between(1, 7);
        return Combinators.combine(atoms, Arbitraries.integers().between(1, 8), Arbitraries.longs())
                .as(SafeCountsProperties::table);
    }

    private static Table table(int atoms, int counts, long seed) {
        Random random = new Random(seed);
        List<Integer> weights =
                IntStream.range(0, atoms).mapToObj(i -> 1 + random.nextInt(9)).toList();
        List<BitSet> sets = new ArrayList<>();
        for (int i = 0; i < counts; i++) {
            BitSet set = new BitSet();
            IntStream.range(0, atoms).filter(atom -> random.nextBoolean()).forEach(set::set);
            sets.add(set);
        }
        return new Table(weights, sets);
    }

    /** Whether a count is a sum and difference of shown ones: adding it to them as a further row does not raise the rank. */
    private static boolean follows(Table table, BitSet shown, BitSet wanted) {
        List<double[]> rows = new ArrayList<>();
        shown.stream().forEach(count -> rows.add(row(table, table.counts().get(count))));
        int before = rank(rows, table.weights().size());
        rows.add(row(table, wanted));
        return rank(rows, table.weights().size()) == before;
    }

    private static double[] row(Table table, BitSet set) {
        return IntStream.range(0, table.weights().size())
                .mapToDouble(atom -> set.get(atom) ? 1 : 0)
                .toArray();
    }

    private static int rank(List<double[]> given, int width) {
        List<double[]> rows =
                new ArrayList<>(given.stream().map(double[]::clone).toList());
        int rank = 0;
        for (int column = 0; column < width; column++) {
            int at = column;
            int from = rank;
            int pivot = IntStream.range(from, rows.size())
                    .filter(i -> Math.abs(rows.get(i)[at]) > 1e-9)
                    .findFirst()
                    .orElse(-1);
            if (pivot >= 0) {
                double[] chosen = rows.remove(pivot);
                rows.add(rank, chosen);
                for (int i = rank + 1; i < rows.size(); i++) {
                    double factor = rows.get(i)[column] / chosen[column];
                    for (int j = 0; j < width; j++) {
                        rows.get(i)[j] -= factor * chosen[j];
                    }
                }
                rank++;
            }
        }
        return rank;
    }
}
