package org.partnershipportal.deploy.part;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Finds five neighbouring ports that nobody listens on. */
public final class FreePorts {
    /** Which of the processes that test beside each other this is, from 1 on. */
    public static final int PROCESS = Integer.getInteger("test.process", 1);

    /** Each process looks in a range of its own; the last is below what the system gives to outgoing connections. */
    private static final int RANGE = 6000;

    private static final int FIRST = 20000 + (PROCESS - 1) % 2 * RANGE;
    private static final int STEP = 10;

    /** Those handed out already, whose programs may not listen yet. */
    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private FreePorts() {}

    /** The first of five. */
    public static int base() {
        int start = ThreadLocalRandom.current().nextInt(RANGE / STEP);
        return IntStream.range(0, RANGE / STEP)
                .map(i -> FIRST + (start + i) % (RANGE / STEP) * STEP)
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
