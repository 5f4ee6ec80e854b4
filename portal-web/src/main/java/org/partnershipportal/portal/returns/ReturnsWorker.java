package org.partnershipportal.portal.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.partnershipportal.portal.work.WorkOfBodies;
import org.partnershipportal.returns.ReturnReminderService;
import org.partnershipportal.tenancy.Asking;
import org.partnershipportal.watch.WatchService;

/** Sees every hour whether managers are to be reminded of monthly figures. */
@ApplicationScoped
public class ReturnsWorker extends WorkOfBodies {
    @Inject
    WatchService bodies;

    @Inject
    ReturnReminderService reminders;

    public ReturnsWorker() {
        super("system:returns", Duration.ofMinutes(5), Duration.ofHours(1), "Nobody was reminded of monthly figures");
    }

    @Override
    protected void round() throws Exception {
        giveTurns(bodies::bodies, body -> Asking.as(body, reminders::remind));
    }
}
