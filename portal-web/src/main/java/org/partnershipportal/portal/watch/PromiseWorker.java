package org.partnershipportal.portal.watch;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.Asking;
import org.partnershipportal.tenancy.DatabaseRole;
import org.partnershipportal.watch.WatchService;

/**
 * Sees every minute whether a promise may be missed or was, and whom to tell. One body a transaction: what fails for one
 * is tried again in the next round, and holds up no other.
 */
@ApplicationScoped
public class PromiseWorker {
    private static final Logger LOG = Logger.getLogger(PromiseWorker.class.getName());
    private static final String JOB = "system:promise";
    private static final Asker READER = new Asker(DatabaseRole.PUBLIC, null, JOB, null);
    private static final int SECONDS = 60;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    WatchService service;

    private @Nullable ScheduledFuture<?> running;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        running = executor.scheduleWithFixedDelay(this::watch, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        if (running != null) {
            running.cancel(false);
        }
    }

    @SuppressWarnings("checkstyle:IllegalCatch") // whatever failed, the next round tries again
    private void watch() {
        try {
            Asking.as(READER, service::bodies).forEach(this::watch);
        } catch (Exception e) {
            LOG.log(Level.WARNING, "Promises were not watched; tried again in " + SECONDS + " s", e);
        }
    }

    @SuppressWarnings("checkstyle:IllegalCatch") // the other bodies are watched all the same
    private void watch(UUID body) {
        try {
            Asking.as(Asker.member(body, JOB), service::watch);
        } catch (Exception e) {
            LOG.log(
                    Level.WARNING,
                    "The promises of " + body + " were not watched; tried again in " + SECONDS + " s",
                    e);
        }
    }
}
