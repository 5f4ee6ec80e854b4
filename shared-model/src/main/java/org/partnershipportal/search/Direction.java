package org.partnershipportal.search;

import java.util.List;

/**
 * Where a text points in the space of meanings, at length one or at nought. Kept in whole numbers, because sums of whole
 * numbers may be taken in any order, so that the compiler takes eight at a time: most of a question's time is spent here.
 */
final class Direction {
    /** So many parts make one: a product of two directions fits in 31 bits. */
    private static final int ONE = 1 << 15;

    private final int[] parts;

    private Direction(int[] parts) {
        this.parts = parts;
    }

    /** The direction of this sum, whatever its length. */
    static Direction of(float[] sum) {
        double square = 0;
        for (float value : sum) {
            square += value * value;
        }
        int[] parts = new int[sum.length];
        if (square > 0) {
            double scale = ONE / Math.sqrt(square);
            for (int d = 0; d < parts.length; d++) {
                parts[d] = (int) Math.round(sum[d] * scale);
            }
        }
        return new Direction(parts);
    }

    /** The one in the middle of these; at least one. */
    static Direction middle(List<Direction> all) {
        float[] sum = new float[all.get(0).parts.length];
        for (Direction one : all) {
            for (int d = 0; d < sum.length; d++) {
                sum[d] += one.parts[d];
            }
        }
        return of(sum);
    }

    /** 1 for the same direction, 0 for nothing in common, less for the opposite. */
    double likeness(Direction other) {
        int[] own = parts;
        int[] its = other.parts;
        int sum = 0;
        for (int d = 0; d < own.length; d++) {
            sum += own[d] * its[d];
        }
        return sum / ((double) ONE * ONE);
    }

    /** Whether it points nowhere: no word of the text was known. */
    boolean isNought() {
        for (int part : parts) {
            if (part != 0) {
                return false;
            }
        }
        return true;
    }
}
