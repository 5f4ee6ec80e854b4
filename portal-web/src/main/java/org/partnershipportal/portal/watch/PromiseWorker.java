package org.partnershipportal.portal.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.partnershipportal.portal.work.RepeatedWork;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.Asking;
import org.partnershipportal.tenancy.DatabaseRole;
import org.partnershipportal.watch.WatchService;

/**
 * Sees every minute whether a promise may be missed or was, and whom to tell. One body a transaction: what fails for one
 * is tried again in the next round, and holds up no other.
 */
@ApplicationScoped
public class PromiseWorker extends RepeatedWork {
    private static final Logger LOG = Logger.getLogger(PromiseWorker.class.getName());
    private static final String JOB = "system:promise";
    private static final Asker READER = new Asker(DatabaseRole.PUBLIC, null, JOB, null);

    @Inject
    WatchService service;

    public PromiseWorker() {
        super(Duration.ofMinutes(1), "Promises were not watched");
    }

    @Override
    protected void round() throws Exception {
        Asking.as(READER, service::bodies).forEach(this::watch);
    }

    @SuppressWarnings("checkstyle:IllegalCatch") // the other bodies are watched all the same
    private void watch(UUID body) {
        try {
            Asking.as(Asker.member(body, JOB), service::watch);
        } catch (Exception e) {
            LOG.log(Level.WARNING, "The promises of " + body + " were not watched in this round", e);
        }
    }
}
