package org.partnershipportal.deploy.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** Asks for one target again and again, over several connections, and checks every reply. Loopback only. */
final class Load {
    /** The most requests of one connection in one slice, whatever the time. */
    private static final int MOST = 200_000;

    private final int port;

    Load(int port) {
        this.port = port;
    }

    /** @throws BenchFailure when one reply is not what was expected */
    Sample run(Target target, Expected expected, int connections, Duration time) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        try {
            long begin = System.nanoTime();
            Callable<long[]> one = () -> ask(target, expected, begin + time.toNanos());
            List<Future<long[]>> parts = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                parts.add(threads.submit(one));
            }
            long[] all = LongStream.empty().toArray();
            for (Future<long[]> part : parts) {
                all = LongStream.concat(Arrays.stream(all), Arrays.stream(part.get()))
                        .toArray();
            }
            return new Sample(all, Duration.ofNanos(System.nanoTime() - begin));
        } catch (ExecutionException e) {
            throw e.getCause() instanceof BenchFailure failure
                    ? failure
                    : new BenchFailure("Asking for " + target.path() + " failed: " + e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private long[] ask(Target target, Expected expected, long end) throws IOException {
        long[] nanos = new long[MOST];
        int count = 0;
        try (KeepAliveClient client = new KeepAliveClient(port, "identity")) {
            for (long before = System.nanoTime(); before < end && count < MOST; before = System.nanoTime()) {
                expected.require(target, client.get(target.path()));
                nanos[count++] = System.nanoTime() - before;
            }
        }
        return Arrays.copyOf(nanos, count);
    }
}
