package org.partnershipportal.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Keeps the meanings of everything that can be found, which is the same for everybody. Whoever asks first after half a
 * minute looks whether something new was learned; nobody else waits for that.
 */
@ApplicationScoped
public class MeaningKeeper {
    private static final Duration LOOK_EVERY = Duration.ofSeconds(30);

    private volatile Meanings kept = Meanings.NONE;
    private final AtomicReference<Instant> nextLook = new AtomicReference<>(Instant.EPOCH);

    /** The meanings as they were learned last, or at most half a minute earlier. */
    Meanings get(ServiceSearchRepository repository, Instant now) {
        if (kept == Meanings.NONE) {
            return readFirst(repository, now);
        }
        Instant due = nextLook.get();
        if (!now.isBefore(due) && nextLook.compareAndSet(due, now.plus(LOOK_EVERY))) {
            readIfNew(repository);
        }
        return kept;
    }

    private synchronized Meanings readFirst(ServiceSearchRepository repository, Instant now) {
        if (kept == Meanings.NONE) {
            readIfNew(repository);
            nextLook.set(now.plus(LOOK_EVERY));
        }
        return kept;
    }

    private void readIfNew(ServiceSearchRepository repository) {
        repository
                .findLearnedAt()
                .filter(learned -> !learned.equals(kept.learnedAt()))
                .ifPresent(learned -> kept = Meanings.of(learned, repository.findEntries()));
    }
}
