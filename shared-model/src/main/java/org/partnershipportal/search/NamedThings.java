package org.partnershipportal.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Words that name a thing lead to its owner: a hole in the A12 is National Highways', whatever holes are else. */
final class NamedThings {
    /** How far the owner's service stands above the one that it takes the question from. */
    private static final double LEAD = 0.1;
    /** The score of a thing that was named, where nothing else was said about it that we understood. */
    private static final double ALONE = 0.5;

    private NamedThings() {}

    /** The candidates in their order, with the named service first where it wins; without those that fit in nothing. */
    static List<ServiceMatch> first(List<Candidate> candidates) {
        Optional<Candidate> best = candidates.stream()
                .filter(one -> one.match().score() > 0)
                .max(Comparator.comparingDouble(one -> one.match().score()));
        return candidates.stream()
                .map(one -> wins(one, best) ? one.match().scored(above(one, best)) : one.match())
                .filter(match -> match.score() > 0)
                .sorted(Comparator.comparingDouble(ServiceMatch::score)
                        .reversed()
                        .thenComparing(ServiceMatch::name))
                .toList();
    }

    private static boolean wins(Candidate one, Optional<Candidate> best) {
        return !one.namedOver().isEmpty()
                && best.map(Candidate::group).map(one.namedOver()::contains).orElse(true);
    }

    private static double above(Candidate one, Optional<Candidate> best) {
        double others = best.filter(other -> !other.equals(one))
                .map(other -> other.match().score())
                .orElse(ALONE);
        return Math.min(1 + LEAD, Math.max(one.match().score(), others + LEAD));
    }
}
