package org.partnershipportal.performance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What everybody reads of all bodies together, kept for a minute: it adds up hundreds of thousands of figures, and changes
 * when a job publishes. Nothing is kept here that is told to some people only.
 */
@ApplicationScoped
public class PublishedViews {
    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int MOST = 100;

    private final Map<Object, Kept> kept = new LinkedHashMap<>(MOST, 0.75f, true);

    /** @param until when it is made anew, by the first who asks then */
    private record Kept(Object view, Instant until) {}

    /** What is kept, or else what is made now. While one makes it anew, others read what there was. */
    <T> T get(Object key, Class<T> type, Clock clock, Supplier<T> make) {
        Optional<Object> ready = find(key, clock.instant());
        if (ready.isPresent()) {
            return type.cast(ready.get());
        }
        T view = make.get();
        put(key, new Kept(view, clock.instant().plus(KEPT)));
        return view;
    }

    private synchronized Optional<Object> find(Object key, Instant now) {
        @Nullable Kept there = kept.get(key);
        if (there == null) {
            return Optional.empty();
        }
        if (now.isAfter(there.until())) {
            kept.put(key, new Kept(there.view(), now.plus(KEPT)));
            return Optional.empty();
        }
        return Optional.of(there.view());
    }

    private synchronized void put(Object key, Kept view) {
        kept.put(key, view);
        if (kept.size() > MOST) {
            kept.remove(kept.keySet().iterator().next());
        }
    }
}
