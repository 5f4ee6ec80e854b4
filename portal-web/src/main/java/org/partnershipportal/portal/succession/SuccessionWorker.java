package org.partnershipportal.portal.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.partnershipportal.portal.work.WorkOfBodies;
import org.partnershipportal.succession.PassingOnService;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.Asking;

/**
 * Passes the open work of bodies that have closed to their successors, every few seconds: on the day itself, and
 * again when a successor joins later. A node that dies leaves the rest to the next round.
 */
@ApplicationScoped
public class SuccessionWorker extends WorkOfBodies {
    private static final Logger LOG = Logger.getLogger(SuccessionWorker.class.getName());

    @Inject
    PassingOnService service;

    public SuccessionWorker() {
        super("system:succession", Duration.ofSeconds(10), "Open work of closed bodies was not passed on");
    }

    @Override
    protected void round() throws Exception {
        giveTurns(service::closed, this::passOn);
    }

    private void passOn(Asker closed) throws Exception {
        int parts = Asking.as(closed, service::passOn);
        if (parts > 0) {
            LOG.log(Level.INFO, "{0} open parts of the closed body {1} were passed on", new Object[] {
                parts, closed.tenant()
            });
        }
    }
}
