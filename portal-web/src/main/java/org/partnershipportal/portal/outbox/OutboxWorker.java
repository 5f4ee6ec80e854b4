package org.partnershipportal.portal.outbox;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.outbox.OutboxDelivery;

/** Sends what waits in the outbox, every two seconds, for as long as the application runs. */
@ApplicationScoped
public class OutboxWorker {
    private static final Logger LOG = Logger.getLogger(OutboxWorker.class.getName());
    private static final int SECONDS = 2;

    @Resource
    ManagedScheduledExecutorService executor;

    @Resource(lookup = "java:app/jdbc/worker")
    DataSource worker;

    @Inject
    SmtpSender sender;

    private @Nullable ScheduledFuture<?> running;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        running = executor.scheduleWithFixedDelay(this::deliver, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        if (running != null) {
            running.cancel(false);
        }
    }

    private void deliver() {
        OutboxDelivery delivery = new OutboxDelivery(worker, sender);
        try {
            while (delivery.deliverNext()) {
                LOG.fine("a message was handled");
            }
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "The outbox cannot be read now; tried again in " + SECONDS + " s", e);
        }
    }
}
