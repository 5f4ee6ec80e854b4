package org.partnershipportal.portal.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.partnershipportal.portal.work.RepeatedWork;
import org.partnershipportal.succession.PassingOnService;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.Asking;
import org.partnershipportal.tenancy.DatabaseRole;

/**
 * Passes the open work of bodies that have closed to their successors, every few seconds: on the day itself, and
 * again when a successor joins later. One body a transaction; a node that dies leaves the rest to the next round.
 */
@ApplicationScoped
public class SuccessionWorker extends RepeatedWork {
    private static final Logger LOG = Logger.getLogger(SuccessionWorker.class.getName());
    private static final String JOB = "system:succession";
    private static final Asker READER = new Asker(DatabaseRole.PUBLIC, null, JOB, null);

    @Inject
    PassingOnService service;

    public SuccessionWorker() {
        super(Duration.ofSeconds(10), "Open work of closed bodies was not passed on");
    }

    @Override
    protected void round() throws Exception {
        for (UUID closed : Asking.as(READER, service::closed)) {
            int parts = Asking.as(Asker.member(closed, JOB), service::passOn);
            if (parts > 0) {
                LOG.log(Level.INFO, "{0} open parts of the closed body {1} were passed on", new Object[] {parts, closed
                });
            }
        }
    }
}
