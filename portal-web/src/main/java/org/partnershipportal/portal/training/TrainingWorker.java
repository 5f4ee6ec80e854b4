package org.partnershipportal.portal.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.partnershipportal.portal.work.WorkOfBodies;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.Asking;
import org.partnershipportal.training.TrainingCountService;
import org.partnershipportal.watch.WatchService;

/** Counts every hour how many of each body are trained, and forgets the training of people who left long ago. */
@ApplicationScoped
public class TrainingWorker extends WorkOfBodies {
    @Inject
    WatchService bodies;

    @Inject
    TrainingCountService training;

    public TrainingWorker() {
        super("system:training", Duration.ofMinutes(7), Duration.ofHours(1), "Nobody counted who is trained");
    }

    @Override
    protected void round() throws Exception {
        giveTurns(bodies::bodies, this::count);
    }

    private void count(Asker body) throws Exception {
        Asking.as(body, training::forget);
        Asking.as(body, training::count);
    }
}
