package org.partnershipportal.portal.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.partnershipportal.portal.work.WorkOfBodies;
import org.partnershipportal.tenancy.Asking;
import org.partnershipportal.watch.LostLinkService;
import org.partnershipportal.watch.WatchService;
import org.partnershipportal.withdrawal.CallerMessageService;

/** Sees every minute whether a promise may be missed or was, what else is to be told, and to whom. */
@ApplicationScoped
public class PromiseWorker extends WorkOfBodies {
    @Inject
    WatchService service;

    @Inject
    CallerMessageService messages;

    @Inject
    LostLinkService links;

    public PromiseWorker() {
        super("system:promise", Duration.ofMinutes(1), "Promises were not watched");
    }

    @Override
    protected void round() throws Exception {
        giveTurns(service::bodies, body -> {
            Asking.as(body, service::watch);
            Asking.as(body, service::tell);
            Asking.as(body, links::send);
            for (UUID message : Asking.as(body, messages::waiting)) {
                Asking.as(body, () -> {
                    messages.hear(message);
                    return message;
                });
            }
        });
    }
}
