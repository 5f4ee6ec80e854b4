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
        float[] asked = WordVectors.get().of(question);
        List<Nearness> near = services.stream()
                .map(meaning -> new Middle(meaning, dot(meaning.middle, asked)))
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

    /** In four sums that do not wait for each other: most of the time of a question is spent here. */
    static double dot(float[] one, float[] other) {
        float a = 0;
        float b = 0;
        float c = 0;
        float e = 0;
        for (int d = 0; d < one.length; d += 4) {
            a += one[d] * other[d];
            b += one[d + 1] * other[d + 1];
            c += one[d + 2] * other[d + 2];
            e += one[d + 3] * other[d + 3];
        }
        return (a + b) + (c + e);
    }

    private record Middle(Meaning of, double likeness) {}

    private record Nearness(Candidate service, double likeness) {}

    /** One service's entries and their middle. */
    private static final class Meaning {
        private final Candidate service;
        private final float[] middle;
        private final List<MeaningEntry> entries;
        private final float[][] directions;

        private Meaning(Candidate service, float[] middle, List<MeaningEntry> entries, float[][] directions) {
            this.service = service;
            this.middle = middle;
            this.entries = entries;
            this.directions = directions;
        }

        static Meaning of(List<MeaningEntry> entries, WordVectors vectors) {
            float[][] directions =
                    entries.stream().map(entry -> vectors.of(entry.words())).toArray(float[][]::new);
            float[] middle = new float[vectors.dimensions()];
            for (float[] direction : directions) {
                for (int d = 0; d < middle.length; d++) {
                    middle[d] += direction[d];
                }
            }
            return new Meaning(entries.get(0).service(), WordVectors.toLengthOne(middle), entries, directions);
        }

        /** How near the nearest entries come that can be found on the day. */
        double likeness(float[] asked, LocalDate on) {
            double[] each = new double[directions.length];
            int many = 0;
            for (int i = 0; i < directions.length; i++) {
                if (entries.get(i).isVisible(on)) {
                    each[many++] = dot(directions[i], asked);
                }
            }
            if (many == 0) {
                return -1;
            }
            Arrays.sort(each, 0, many);
            double average = Arrays.stream(each, Math.max(0, many - NEAREST_ENTRIES), many)
                    .average()
                    .orElse(0);
            return SHARE_OF_NEAREST * each[many - 1] + (1 - SHARE_OF_NEAREST) * average;
        }
    }
}
