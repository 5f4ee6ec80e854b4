package org.partnershipportal.portal.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.partnershipportal.feedback.FeedbackWatchService;
import org.partnershipportal.feedback.FollowUpService;
import org.partnershipportal.portal.work.RepeatedWork;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.Asking;
import org.partnershipportal.tenancy.DatabaseRole;
import org.partnershipportal.watch.WatchService;

/**
 * Sees every five minutes whether feedback is due or overdue, and whom to tell; and asks people how it went. One body a transaction: what fails for one is
 * tried again in the next round, and holds up no other.
 */
@ApplicationScoped
public class FeedbackWorker extends RepeatedWork {
    private static final Logger LOG = Logger.getLogger(FeedbackWorker.class.getName());
    private static final String JOB = "system:feedback";
    private static final Asker READER = new Asker(DatabaseRole.PUBLIC, null, JOB, null);

    @Inject
    WatchService bodies;

    @Inject
    FeedbackWatchService feedback;

    @Inject
    FollowUpService followUps;

    public FeedbackWorker() {
        super(Duration.ofMinutes(1), Duration.ofMinutes(5), "Feedback was not watched");
    }

    @Override
    protected void round() throws Exception {
        Asking.as(READER, bodies::bodies).forEach(this::watch);
    }

    @SuppressWarnings("checkstyle:IllegalCatch") // the other bodies are watched all the same
    private void watch(UUID body) {
        try {
            Asking.as(Asker.member(body, JOB), feedback::watch);
            Asking.as(Asker.member(body, JOB), followUps::ask);
        } catch (Exception e) {
            LOG.log(Level.WARNING, "The feedback of " + body + " was not watched in this round", e);
        }
    }
}
