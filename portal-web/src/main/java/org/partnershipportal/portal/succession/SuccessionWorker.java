package org.partnershipportal.portal.succession;

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
import org.partnershipportal.succession.PassingOnService;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.Asking;
import org.partnershipportal.tenancy.DatabaseRole;

/**
 * Passes the open work of bodies that have closed to their successors, every quarter of an hour: on the day itself, and
 * again when a successor joins later. One body a transaction; a node that dies leaves the rest to the next round.
 */
@ApplicationScoped
public class SuccessionWorker {
    private static final Logger LOG = Logger.getLogger(SuccessionWorker.class.getName());
    private static final String JOB = "system:succession";
    private static final Asker READER = new Asker(DatabaseRole.PUBLIC, null, JOB, null);
    private static final int FIRST_AFTER = 10;
    private static final int SECONDS = 900;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    PassingOnService service;

    private @Nullable ScheduledFuture<?> running;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        running = executor.scheduleWithFixedDelay(this::passOn, FIRST_AFTER, SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        if (running != null) {
            running.cancel(false);
        }
    }

    @SuppressWarnings("checkstyle:IllegalCatch") // whatever failed, the next round tries again
    private void passOn() {
        try {
            for (UUID closed : Asking.as(READER, service::closed)) {
                int parts = Asking.as(Asker.member(closed, JOB), service::passOn);
                if (parts > 0) {
                    LOG.log(Level.INFO, "{0} open parts of the closed body {1} were passed on", new Object[] {
                        parts, closed
                    });
                }
            }
        } catch (Exception e) {
            LOG.log(Level.WARNING, "Open work of closed bodies was not passed on; tried again in " + SECONDS + " s", e);
        }
    }
}
