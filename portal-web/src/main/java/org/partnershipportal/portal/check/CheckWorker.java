package org.partnershipportal.portal.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.partnershipportal.check.CheckFollowService;
import org.partnershipportal.portal.work.WorkOfBodies;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.Asking;
import org.partnershipportal.watch.WatchService;

/** Sees every hour whether actions are to be followed up, and makes figures of what checks found. */
@ApplicationScoped
public class CheckWorker extends WorkOfBodies {
    @Inject
    WatchService bodies;

    @Inject
    CheckFollowService checks;

    public CheckWorker() {
        super("system:checks", Duration.ofMinutes(6), Duration.ofHours(1), "Nobody was reminded of what checks found");
    }

    @Override
    protected void round() throws Exception {
        giveTurns(bodies::bodies, this::follow);
    }

    private void follow(Asker body) throws Exception {
        Asking.as(body, checks::figure);
        Asking.as(body, checks::remind);
    }
}
