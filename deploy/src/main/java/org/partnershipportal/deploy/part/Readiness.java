package org.partnershipportal.deploy.part;

import java.io.IOException;
import java.time.Duration;

/** Waits until a child answers, and no longer when it has died or taken too long. */
final class Readiness {
    private static final long BETWEEN_TRIES_MILLIS = 100;

    private Readiness() {}

    /** One try; throwing means not yet. */
    @FunctionalInterface
    interface Try {
        boolean succeeds() throws IOException, InterruptedException;
    }

    static void await(Child child, Duration limit, Try attempt) throws InterruptedException {
        long start = System.nanoTime();
        while (!succeeds(attempt)) {
            if (child.endsWithin(BETWEEN_TRIES_MILLIS)) {
                throw child.death();
            }
            if (System.nanoTime() - start > limit.toNanos()) {
                throw child.notReady(limit.toSeconds());
            }
        }
    }

    private static boolean succeeds(Try attempt) throws InterruptedException {
        try {
            return attempt.succeeds();
        } catch (IOException notYet) {
            return false;
        }
    }
}
