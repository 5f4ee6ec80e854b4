package org.partnershipportal.councillor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.SafeCounts;

/**
 * What councillors are shown of a month keeps what is hidden hidden, from who knows how it is cut as well: an oracle tries
 * every month that there might have been, and knows nothing of blocks.
 */
class WardCountsProperties {
    private static final UUID WARD = new UUID(1, 1);
    private static final UUID PARISH = new UUID(1, 2);
    private static final List<UUID> SERVICES = List.of(new UUID(2, 1), new UUID(2, 2), new UUID(2, 3));

    /** What may have come: of three services, in the ward outside the parish and within it. */
    private static final List<FigureAtom> BROUGHT = kinds(service -> List.of(
            new FigureAtom(service, Set.of(WARD), true, false, false, 0),
            new FigureAtom(service, Set.of(WARD, PARISH), true, false, false, 0)));

    /** What may have been finished: of three services, in time and late. */
    private static final List<FigureAtom> CLOSED = kinds(service -> List.of(
            new FigureAtom(service, Set.of(WARD), false, true, false, 0),
            new FigureAtom(service, Set.of(WARD), false, true, true, 0)));

    /** A number that is shown, or not: of an area, a service (null: all) and what is counted. */
    record Cell(UUID area, @Nullable UUID service, String measure) {}

    @Property(tries = 30)
    void whatCameCannotBeWorkedOut(@ForAll @Size(max = 11) List<@IntRange(max = 5) Integer> each) {
        keepsHidden(BROUGHT, each);
    }

    @Property(tries = 30)
    void whatWasFinishedAndLateCannotBeWorkedOut(@ForAll @Size(max = 11) List<@IntRange(max = 5) Integer> each) {
        keepsHidden(CLOSED, each);
    }

    @Example
    void fiveServicesWithOneEachShowTheirSumAndNothingElse() {
        List<FigureAtom> atoms = IntStream.range(0, 5)
                .mapToObj(i -> new FigureAtom(new UUID(3, i), Set.of(WARD), true, false, false, 1))
                .toList();
        assertThat(WardCounts.of(atoms)).containsExactly(new FigureCount(WARD, null, 5, 0, 0));
    }

    @Example
    void aNoughtIsShownOnlyWhereAllAreNought() {
        FigureAtom early = new FigureAtom(SERVICES.get(0), Set.of(WARD), false, true, false, 9);
        FigureAtom late = new FigureAtom(SERVICES.get(1), Set.of(WARD), false, true, true, 6);
        assertThat(WardCounts.of(List.of(early, late)))
                .containsExactlyInAnyOrder(
                        new FigureCount(WARD, null, 0, 15, 6),
                        new FigureCount(WARD, SERVICES.get(0), 0, 9, null),
                        new FigureCount(WARD, SERVICES.get(1), 0, 6, 6));
        assertThat(WardCounts.of(List.of(early)))
                .containsExactlyInAnyOrder(
                        new FigureCount(WARD, null, 0, 9, 0), new FigureCount(WARD, SERVICES.get(0), 0, 9, 0));
    }

    /** Told of a month in which each was of that kind. */
    private static void keepsHidden(List<FigureAtom> kinds, List<Integer> each) {
        int sum = each.size();
        int[] truth = new int[kinds.size()];
        each.forEach(kind -> truth[kind]++);
        List<FigureCount> told = WardCounts.of(month(kinds, truth));
        Map<Cell, Integer> shown = shown(told);
        Map<Cell, Set<Integer>> byNumbers = new HashMap<>();
        Map<Cell, Set<Integer>> byRule = new HashMap<>();
        Consumer<int[]> weigh = month -> {
            Map<Cell, Integer> cells = cells(kinds, month);
            if (cells.entrySet().containsAll(shown.entrySet())) {
                collect(cells, byNumbers);
            }
            if (WardCounts.of(month(kinds, month)).equals(told)) {
                collect(cells, byRule);
            }
        };
        IntStream.rangeClosed(told.isEmpty() ? 0 : sum, told.isEmpty() ? SafeCounts.LEAST : sum)
                .forEach(much -> months(kinds.size(), much, new int[kinds.size()], 0, weigh));
        cells(kinds, truth).forEach((cell, number) -> {
            if (number > 0 && !shown.containsKey(cell)) {
                assertThat(byRule.get(cell))
                        .as("%s of %s, told %s", cell, Arrays.toString(truth), told)
                        .hasSizeGreaterThan(1);
                if (!told.isEmpty()) {
                    assertThat(spread(byNumbers.get(cell)))
                            .as("%s of %s, told %s", cell, Arrays.toString(truth), told)
                            .isGreaterThanOrEqualTo(SafeCounts.LEAST);
                }
            }
        });
    }

    private static int spread(Set<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).max().orElseThrow()
                - numbers.stream().mapToInt(Integer::intValue).min().orElseThrow();
    }

    private static void collect(Map<Cell, Integer> cells, Map<Cell, Set<Integer>> into) {
        cells.forEach((cell, number) ->
                into.computeIfAbsent(cell, c -> new HashSet<>()).add(number));
    }

    /** Every month in which as much happened: the sum is shown, or there is hardly anything. */
    private static void months(int kinds, int left, int[] month, int at, Consumer<int[]> each) {
        if (at == kinds - 1) {
            month[at] = left;
            each.accept(month);
            return;
        }
        for (int count = 0; count <= left; count++) {
            month[at] = count;
            months(kinds, left - count, month, at + 1, each);
        }
    }

    private static List<FigureAtom> month(List<FigureAtom> kinds, int[] counts) {
        return IntStream.range(0, counts.length)
                .filter(i -> counts[i] > 0)
                .mapToObj(i -> {
                    FigureAtom kind = kinds.get(i);
                    return new FigureAtom(
                            kind.service(), kind.areas(), kind.came(), kind.finished(), kind.late(), counts[i]);
                })
                .toList();
    }

    /** All numbers there are, of services and areas where nothing happened, too: anybody knows that these are there. */
    private static Map<Cell, Integer> cells(List<FigureAtom> kinds, int[] counts) {
        Map<Cell, Integer> cells = new HashMap<>();
        for (int i = 0; i < counts.length; i++) {
            FigureAtom kind = kinds.get(i);
            for (UUID area : kind.areas()) {
                for (UUID service : new UUID[] {null, kind.service()}) {
                    cells.merge(new Cell(area, service, "came"), kind.came() ? counts[i] : 0, Integer::sum);
                    cells.merge(new Cell(area, service, "finished"), kind.finished() ? counts[i] : 0, Integer::sum);
                    cells.merge(new Cell(area, service, "late"), kind.late() ? counts[i] : 0, Integer::sum);
                }
            }
        }
        return cells;
    }

    private static Map<Cell, Integer> shown(List<FigureCount> told) {
        Map<Cell, Integer> shown = new HashMap<>();
        for (FigureCount line : told) {
            put(shown, line, "came", line.came());
            put(shown, line, "finished", line.finished());
            put(shown, line, "late", line.late());
        }
        return shown;
    }

    private static void put(Map<Cell, Integer> shown, FigureCount line, String measure, @Nullable Integer number) {
        if (number != null) {
            shown.put(new Cell(line.area(), line.service(), measure), number);
        }
    }

    private static List<FigureAtom> kinds(Function<UUID, List<FigureAtom>> of) {
        List<FigureAtom> kinds = new ArrayList<>();
        SERVICES.forEach(service -> kinds.addAll(of.apply(service)));
        return List.copyOf(kinds);
    }
}
