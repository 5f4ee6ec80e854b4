package org.partnershipportal.portal.safeguarding;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.safeguarding.SafeguardingRound;
import org.partnershipportal.settings.Setting;
import org.partnershipportal.settings.Settings;

/** Sees every minute, day and night, whether a duty team has not confirmed within an hour what it was told. */
@ApplicationScoped
public class SafeguardingWorker {
    private static final Logger LOG = Logger.getLogger(SafeguardingWorker.class.getName());
    private static final int SECONDS = 60;

    @Resource
    ManagedScheduledExecutorService executor;

    @Resource(lookup = "java:app/jdbc/worker")
    DataSource worker;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    private @Nullable ScheduledFuture<?> running;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        SafeguardingRound round = new SafeguardingRound(worker, clock, settings.get(Setting.ADDRESS));
        running = executor.scheduleWithFixedDelay(() -> run(round), SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        if (running != null) {
            running.cancel(false);
        }
    }

    @SuppressWarnings("checkstyle:IllegalCatch") // whatever failed, the next round tries again
    private void run(SafeguardingRound round) {
        try {
            int alerted = round.run();
            if (alerted > 0) {
                LOG.log(
                        Level.WARNING,
                        "{0} safeguarding records are not confirmed; both numbers were alerted",
                        alerted);
            }
        } catch (Exception e) {
            LOG.log(Level.WARNING, "No duty team was alerted; tried again in " + SECONDS + " s", e);
        }
    }
}
