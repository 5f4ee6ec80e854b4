package org.partnershipportal.common;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which of several counts may be shown together, so that no number from 1 to 4 is told and none can be worked out from the
 * others, by subtraction or in any other way.
 *
 * <p>What is counted comes in atoms: things that are told apart by no count. A set of counts cuts the atoms into blocks:
 * those that lie in exactly the same shown counts. From what is shown nobody can tell two atoms of a block apart, so each
 * block is kept empty or at least {@link #LEAST}; only what lies in no shown count may be fewer. Greater counts go first.
 * A count of nothing is hidden like a small one: if it were shown, each hidden count would be known to be one at least, and
 * five hidden ones that are five together would be one each.
 */
public final class SafeCounts {
    /** The smallest number that may be known. */
    public static final int LEAST = 5;

    private final int[] weights;
    private final int[] blockOf;
    private final Map<Integer, Integer> sizes = new HashMap<>();

    private SafeCounts(int[] weights) {
        this.weights = weights.clone();
        this.blockOf = new int[weights.length];
        sizes.put(0, IntStream.of(weights).sum());
    }

    /**
     * The counts that may be shown, by their places in the list.
     *
     * @param weights how many things each atom holds, at least one
     * @param counts which atoms each count covers
     */
    public static BitSet shown(int[] weights, List<BitSet> counts) {
        SafeCounts safe = new SafeCounts(weights);
        BitSet shown = new BitSet();
        IntStream.range(0, counts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer count) -> -safe.size(counts.get(count)))
                        .thenComparing(count -> count))
                .filter(count -> safe.show(counts.get(count)))
                .forEach(shown::set);
        return shown;
    }

    private int size(BitSet count) {
        return count.stream().map(atom -> weights[atom]).sum();
    }

    /** Shows the count if it leaves no small block; false leaves everything as it was. */
    private boolean show(BitSet count) {
        Map<Integer, Integer> inside = new HashMap<>();
        count.stream().forEach(atom -> inside.merge(blockOf[atom], weights[atom], Integer::sum));
        boolean safe = !inside.isEmpty()
                && inside.entrySet().stream().allMatch(block -> cutsWell(block.getKey(), block.getValue()));
        if (safe) {
            Map<Integer, Integer> renamed = new HashMap<>();
            inside.forEach((block, size) -> renamed.put(block, cut(block, size)));
            count.stream().forEach(atom -> blockOf[atom] = renamed.getOrDefault(blockOf[atom], blockOf[atom]));
        }
        return safe;
    }

    private boolean cutsWell(int block, int inside) {
        int outside = sizeOf(block) - inside;
        return inside >= LEAST && (block == 0 || outside == 0 || outside >= LEAST);
    }

    /** Returns the number of the new block. */
    private int cut(int block, int inside) {
        sizes.put(block, sizeOf(block) - inside);
        int fresh = sizes.size();
        sizes.put(fresh, inside);
        return fresh;
    }

    private int sizeOf(int block) {
        return sizes.getOrDefault(block, 0);
    }
}
