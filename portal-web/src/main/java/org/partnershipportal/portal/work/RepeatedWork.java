package org.partnershipportal.portal.work;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Work that is done in rounds for as long as the application runs. A round that fails is told in the log, and the next one
 * tries again: a round must do no harm when it is done twice, or by two nodes at once.
 */
public abstract class RepeatedWork {
    private static final Logger LOG = Logger.getLogger(RepeatedWork.class.getName());

    @Resource
    ManagedScheduledExecutorService executor;

    private final Duration first;
    private final Duration every;
    private final String failure;
    private @Nullable ScheduledFuture<?> running;

    /**
     * @param first how long after the start the first round begins
     * @param every how long after the end of a round the next one begins
     * @param failure what was not done when a round failed, as the log says it
     */
    protected RepeatedWork(Duration first, Duration every, String failure) {
        this.first = first;
        this.every = every;
        this.failure = failure;
    }

    /** @param every also how long after the start the first round begins */
    protected RepeatedWork(Duration every, String failure) {
        this(every, every, failure);
    }

    String failure() {
        return failure;
    }

    /** One round. */
    protected abstract void round() throws Exception;

    /** Whether there is anything to be done at all; asked once, at the start. */
    protected boolean isWanted() {
        return true;
    }

    /** Whether a round is broken off when the application ends: one that waits for others. */
    protected boolean mayBeInterrupted() {
        return false;
    }

    /** Begins with the application. */
    public void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        if (isWanted()) {
            running = executor.scheduleWithFixedDelay(
                    this::tryRound, first.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @PreDestroy
    void end() {
        if (running != null) {
            running.cancel(mayBeInterrupted());
        }
    }

    @SuppressWarnings("checkstyle:IllegalCatch") // whatever failed, the next round tries again
    private void tryRound() {
        try {
            round();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            LOG.log(Level.WARNING, failure + "; tried again in " + every.toSeconds() + " s", e);
        }
    }
}
