package org.partnershipportal.web.api;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** How many requests each caller has left: a full minute's worth at once, then as fast as it refills. */
final class RequestAllowance {
    /** Who has not asked for longest is forgotten first; an attacker with more addresses is no matter of this class. */
    private static final int MOST_CALLERS = 20_000;

    private final int perMinute;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_CALLERS;
        }
    };

    RequestAllowance(int perMinute) {
        this.perMinute = perMinute;
    }

    /** Takes one request away from what the caller has; returns the seconds to wait when there is none left, else 0. */
    long secondsToWait(String caller) {
        ConsumptionProbe probe = bucket(caller).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? 0
                : Duration.ofNanos(probe.getNanosToWaitForRefill())
                        .plusSeconds(1)
                        .toSeconds();
    }

    private Bucket bucket(String caller) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    caller,
                    unknown -> Bucket.builder()
                            .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                            .build());
        }
    }
}
