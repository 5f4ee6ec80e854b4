package org.partnershipportal.referral;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.partnershipportal.referral.Transition.Count;
import org.partnershipportal.referral.Transition.Desk;
import org.partnershipportal.referral.Transition.DeskThen;
import org.partnershipportal.referral.Transition.Need;
import org.partnershipportal.referral.Transition.Party;
import org.partnershipportal.referral.Transition.Position;
import org.partnershipportal.referral.Transition.PromiseClock;

/** The table of moves, {@code transitions.csv}, read once. The code runs it and docs/referrals.md shows it. */
final class Transitions {
    /** After so many hand-backs a part goes to the partnership desk (product.md: the second). */
    static final int MOST_HANDBACKS = 2;

    private static final List<Transition> TABLE = read();

    private Transitions() {}

    static List<Transition> all() {
        return TABLE;
    }

    /** The line by which somebody in these positions may make the move now; empty when there is none. */
    static Optional<Transition> find(Move move, PartState state, Set<Position> positions) {
        return TABLE.stream()
                .filter(line -> line.move() == move && line.isAllowed(state, positions))
                .findFirst();
    }

    /** What somebody in these positions may do now, in the order of the moves. */
    static List<Move> allowed(PartState state, Set<Position> positions) {
        return Arrays.stream(Move.values())
                .filter(move -> find(move, state, positions).isPresent())
                .toList();
    }

    private static List<Transition> read() {
        InputStream table = Objects.requireNonNull(Transitions.class.getResourceAsStream("transitions.csv"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> read(List.of(line.split(",", -1))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Transition read(List<String> cells) {
        return new Transition(
                Move.valueOf(cells.get(0)),
                several(Position.class, cells.get(1)),
                several(PartStatus.class, cells.get(2)),
                several(Desk.class, cells.get(3)),
                Count.valueOf(cells.get(4)),
                PartStatus.valueOf(cells.get(5)),
                DeskThen.valueOf(cells.get(6)),
                several(Need.class, cells.get(7)),
                Party.valueOf(cells.get(8)),
                Party.valueOf(cells.get(9)),
                PromiseClock.valueOf(cells.get(10)));
    }

    private static <E extends Enum<E>> Set<E> several(Class<E> type, String cell) {
        Set<E> values = EnumSet.noneOf(type);
        Arrays.stream(cell.split(" "))
                .filter(word -> !word.isEmpty())
                .forEach(word -> values.add(Enum.valueOf(type, word)));
        return values;
    }
}
