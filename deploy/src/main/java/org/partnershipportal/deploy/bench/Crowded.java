package org.partnershipportal.deploy.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/** Several who do the same thing at the same time, each again and again. */
public final class Crowded {
    private Crowded() {}

    /** One time of doing it. */
    @FunctionalInterface
    public interface Deed {
        void go() throws IOException;
    }

    /**
     * Everybody does it until the time is over, and rests after each time.
     *
     * @param rest zero for no rest; the first time of each begins somewhere in the first rest
     * @throws BenchFailure when one of them failed
     */
    public static Sample run(List<Deed> all, Duration time, Duration rest) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(all.size());
        try {
            long begin = System.nanoTime();
            List<Future<List<Long>>> parts = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                Deed deed = all.get(i);
                long first = rest.toNanos() * i / all.size();
                Callable<List<Long>> one = () -> repeat(deed, begin + first, begin + time.toNanos(), rest);
                parts.add(threads.submit(one));
            }
            List<Long> nanos = new ArrayList<>();
            for (Future<List<Long>> part : parts) {
                nanos.addAll(part.get());
            }
            return new Sample(
                    nanos.stream().mapToLong(Long::longValue).toArray(), Duration.ofNanos(System.nanoTime() - begin));
        } catch (ExecutionException e) {
            throw e.getCause() instanceof BenchFailure failure
                    ? failure
                    : new BenchFailure("Somebody failed: " + e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    /** Whoever is late does not catch up: the rest begins when the answer is there. */
    private static List<Long> repeat(Deed deed, long first, long end, Duration rest) throws IOException {
        List<Long> nanos = new ArrayList<>();
        LockSupport.parkNanos(first - System.nanoTime());
        for (long before = System.nanoTime(); before < end; before = System.nanoTime()) {
            deed.go();
            nanos.add(System.nanoTime() - before);
            LockSupport.parkNanos(rest.toNanos());
        }
        return nanos;
    }
}
