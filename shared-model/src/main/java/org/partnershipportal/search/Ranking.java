package org.partnershipportal.search;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts together what a question's words point at and what it means as a whole. */
final class Ranking {
    /** How much a likeness of meaning counts beside agreeing words; measured on judged questions. */
    private static final double MEANING = 1.5;

    /** About what a question has whose words agree entirely and whose meaning is clear: scores are shares of it. */
    private static final double MOST = 2;

    private Ranking() {}

    /** The most likely first. */
    static List<ServiceMatch> of(List<Candidate> byWords, List<Candidate> byMeaning, int most) {
        Map<UUID, Candidate> all = new LinkedHashMap<>();
        byWords.forEach(one -> all.put(one.match().id(), one));
        byMeaning.forEach(one -> all.merge(
                one.match().id(),
                one.scored(MEANING * one.match().score()),
                (words, meaning) ->
                        words.scored(words.match().score() + meaning.match().score())));
        List<Candidate> ranked = all.values().stream()
                .map(one -> one.scored(Math.min(1, one.match().score() / MOST)))
                .sorted(Comparator.comparingDouble(
                        (Candidate one) -> -one.match().score()))
                .toList();
        return NamedThings.first(ranked).stream().limit(most).toList();
    }
}
