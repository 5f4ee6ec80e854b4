package org.partnershipportal.portal.enquiry;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.enquiry.EnquiryDraftRound;

/** Forgets every hour what residents answered a day ago and never sent. */
@ApplicationScoped
public class EnquiryDraftWorker {
    private static final Logger LOG = Logger.getLogger(EnquiryDraftWorker.class.getName());
    private static final int MINUTES = 60;

    @Resource
    ManagedScheduledExecutorService executor;

    @Resource(lookup = "java:app/jdbc/worker")
    DataSource worker;

    private @Nullable ScheduledFuture<?> running;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        EnquiryDraftRound round = new EnquiryDraftRound(worker);
        running = executor.scheduleWithFixedDelay(() -> run(round), 1, MINUTES, TimeUnit.MINUTES);
    }

    @PreDestroy
    void end() {
        if (running != null) {
            running.cancel(false);
        }
    }

    @SuppressWarnings("checkstyle:IllegalCatch") // whatever failed, the next round tries again
    private void run(EnquiryDraftRound round) {
        try {
            int gone = round.run();
            LOG.log(Level.FINE, "{0} drafts of enquiries forgotten", gone);
        } catch (Exception e) {
            LOG.log(Level.WARNING, "Drafts of enquiries were not forgotten; tried again in " + MINUTES + " minutes", e);
        }
    }
}
