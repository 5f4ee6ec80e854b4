package org.partnershipportal.portal.desk;

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
import org.partnershipportal.desk.DeskRound;
import org.partnershipportal.settings.Setting;
import org.partnershipportal.settings.Settings;

/** Sees every minute whether somebody is to be told of what lies at the partnership desk. */
@ApplicationScoped
public class DeskWorker {
    private static final Logger LOG = Logger.getLogger(DeskWorker.class.getName());
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
    private int untold;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        DeskRound round = new DeskRound(worker, clock, settings.get(Setting.ADDRESS));
        running = executor.scheduleWithFixedDelay(() -> run(round), SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        if (running != null) {
            running.cancel(false);
        }
    }

    @SuppressWarnings("checkstyle:IllegalCatch") // whatever failed, the next round tries again
    private void run(DeskRound round) {
        try {
            int late = round.run();
            if (late > untold) {
                LOG.log(
                        Level.WARNING,
                        "{0} cases at the partnership desk are late, and nobody is named to be told of it",
                        late);
            }
            untold = late;
        } catch (Exception e) {
            LOG.log(Level.WARNING, "Nobody was told of the partnership desk; tried again in " + SECONDS + " s", e);
        }
    }
}
