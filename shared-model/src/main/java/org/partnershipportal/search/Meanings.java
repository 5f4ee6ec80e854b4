package org.partnershipportal.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What everything that can be found means, kept in memory: for each service the directions of its name, phrases and
 * descriptions. A question is held against the services' middles first, then against each entry of the nearest of them.
 */
public final class Meanings {
    /** Before anything was learned. */
    public static final Meanings NONE = new Meanings(Instant.EPOCH, List.of());

    /** So many of the nearest middles are looked at entry by entry; what the last of them has counts as nothing. */
    private static final int LOOKED_AT = 40;

    /** What texts have in common that have nothing in common but being English. */
    private static final double NOTHING = 0.35;

    private static final int NEAREST_ENTRIES = 4;
    private static final double SHARE_OF_NEAREST = 0.7;

    private final Instant learnedAt;
    private final List<Meaning> services;

    private Meanings(Instant learnedAt, List<Meaning> services) {
        this.learnedAt = learnedAt;
        this.services = services;
    }

    /** All that the entries mean. */
    public static Meanings of(Instant learnedAt, List<MeaningEntry> entries) {
        WordVectors vectors = WordVectors.get();
        return new Meanings(
                learnedAt,
                entries.stream()
                        .collect(Collectors.groupingBy(
                                entry -> entry.service().match().id()))
                        .values()
                        .stream()
                        .map(of -> Meaning.of(of, vectors))
                        .toList());
    }

    /** When the words were learned that these are. */
    Instant learnedAt() {
        return learnedAt;
    }

    /** The services on that day that mean the like of the question, the nearest first, each with a likeness above 0. */
    List<Candidate> nearest(String question, LocalDate on) {
        Direction asked = WordVectors.get().of(question);
        if (asked.isNought()) {
            return List.of();
        }
        List<Nearness> near = services.stream()
                .map(meaning -> new Middle(meaning, meaning.middle.likeness(asked)))
                .sorted(Comparator.comparingDouble(Middle::likeness).reversed())
                .limit(LOOKED_AT)
                .map(middle -> new Nearness(middle.of.service, middle.of.likeness(asked, on)))
                .sorted(Comparator.comparingDouble(Nearness::likeness).reversed())
                .toList();
        double nothing =
                Math.max(NOTHING, near.isEmpty() ? 0 : near.get(near.size() - 1).likeness());
        return near.stream()
                .filter(one -> one.likeness > nothing)
                .map(one -> one.service.scored(one.likeness - nothing))
                .toList();
    }

    private record Middle(Meaning of, double likeness) {}

    private record Nearness(Candidate service, double likeness) {}

    /** One service's entries and their middle. */
    private static final class Meaning {
        private final Candidate service;
        private final Direction middle;
        private final List<MeaningEntry> entries;
        private final List<Direction> directions;

        private Meaning(List<MeaningEntry> entries, List<Direction> directions) {
            this.service = entries.get(0).service();
            this.middle = Direction.middle(directions);
            this.entries = entries;
            this.directions = directions;
        }

        static Meaning of(List<MeaningEntry> entries, WordVectors vectors) {
            return new Meaning(
                    entries,
                    entries.stream().map(entry -> vectors.of(entry.words())).toList());
        }

        /** How near the nearest entries come that can be found on the day. */
        double likeness(Direction asked, LocalDate on) {
            Nearest nearest = new Nearest();
            for (int i = 0; i < directions.size(); i++) {
                if (entries.get(i).isVisible(on)) {
                    nearest.take(directions.get(i).likeness(asked));
                }
            }
            return nearest.isEmpty()
                    ? -1
                    : SHARE_OF_NEAREST * nearest.first() + (1 - SHARE_OF_NEAREST) * nearest.average();
        }
    }

    /** The few greatest of many likenesses. */
    private static final class Nearest {
        private final double[] greatest = new double[NEAREST_ENTRIES];
        private int many;

        void take(double likeness) {
            int place = many;
            while (place > 0 && greatest[place - 1] < likeness) {
                if (place < NEAREST_ENTRIES) {
                    greatest[place] = greatest[place - 1];
                }
                place--;
            }
            if (place < NEAREST_ENTRIES) {
                greatest[place] = likeness;
                many = Math.min(NEAREST_ENTRIES, many + 1);
            }
        }

        boolean isEmpty() {
            return many == 0;
        }

        double first() {
            return greatest[0];
        }

        double average() {
            return Arrays.stream(greatest, 0, many).average().orElse(0);
        }
    }
}
