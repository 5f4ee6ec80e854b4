package org.partnershipportal.portal.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.partnershipportal.portal.work.WorkOfBodies;
import org.partnershipportal.tenancy.Asking;
import org.partnershipportal.watch.WatchService;

/** Sees every minute whether a promise may be missed or was, and whom to tell. */
@ApplicationScoped
public class PromiseWorker extends WorkOfBodies {
    @Inject
    WatchService service;

    public PromiseWorker() {
        super("system:promise", Duration.ofMinutes(1), "Promises were not watched");
    }

    @Override
    protected void round() throws Exception {
        giveTurns(service::bodies, body -> Asking.as(body, service::watch));
    }
}
