package org.partnershipportal.deploy.part;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Finds five neighbouring ports that nobody listens on. */
public final class FreePorts {
    private static final int FIRST = 20000;
    private static final int LAST = 32000;
    private static final int STEP = 10;

    /** Those handed out already, whose programs may not listen yet. */
    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private FreePorts() {}

    /** The first of five; below the range that the system gives to outgoing connections. */
    public static int base() {
        int start = ThreadLocalRandom.current().nextInt((LAST - FIRST) / STEP);
        return IntStream.range(0, (LAST - FIRST) / STEP)
                .map(i -> FIRST + (start + i) % ((LAST - FIRST) / STEP) * STEP)
                .filter(base -> areFree(base) && GIVEN.add(base))
                .findFirst()
                .orElseThrow();
    }

    private static boolean areFree(int base) {
        try {
            new Ports(base).requireFree();
            return true;
        } catch (LaunchFailure taken) {
            return false;
        }
    }
}
