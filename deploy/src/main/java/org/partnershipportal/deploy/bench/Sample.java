package org.partnershipportal.deploy.bench;

import java.time.Duration;
import java.util.Arrays;

/** How long the requests of one slice of time took, all connections together. */
public final class Sample {
    private static final double NANOS = 1e9;

    private final long[] sorted;
    private final double seconds;

    /** @param nanos how long each request took */
    public Sample(long[] nanos, Duration elapsed) {
        if (nanos.length == 0) {
            throw new BenchFailure("Not one request was answered in " + elapsed.toMillis() + " ms.");
        }
        sorted = nanos.clone();
        Arrays.sort(sorted);
        seconds = elapsed.toNanos() / NANOS;
    }

    int count() {
        return sorted.length;
    }

    /** Requests a second. */
    public double perSecond() {
        return sorted.length / seconds;
    }

    /**
     * The time in milliseconds within which that part of the requests was answered (nearest rank).
     *
     * @param part from 0 to 1
     */
    public double millis(double part) {
        int rank = (int) Math.ceil(part * sorted.length);
        return sorted[Math.max(0, rank - 1)] / 1e6;
    }
}
