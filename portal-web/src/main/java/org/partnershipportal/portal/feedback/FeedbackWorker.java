package org.partnershipportal.portal.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.partnershipportal.feedback.FeedbackWatchService;
import org.partnershipportal.feedback.FollowUpService;
import org.partnershipportal.portal.work.WorkOfBodies;
import org.partnershipportal.tenancy.Asking;
import org.partnershipportal.watch.WatchService;

/** Sees every five minutes whether feedback is due or overdue, and whom to tell; and asks people how it went. */
@ApplicationScoped
public class FeedbackWorker extends WorkOfBodies {
    @Inject
    WatchService bodies;

    @Inject
    FeedbackWatchService feedback;

    @Inject
    FollowUpService followUps;

    public FeedbackWorker() {
        super("system:feedback", Duration.ofMinutes(1), Duration.ofMinutes(5), "Feedback was not watched");
    }

    @Override
    protected void round() throws Exception {
        giveTurns(bodies::bodies, body -> {
            Asking.as(body, feedback::watch);
            Asking.as(body, followUps::ask);
        });
    }
}
