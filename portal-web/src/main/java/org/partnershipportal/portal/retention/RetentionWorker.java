package org.partnershipportal.portal.retention;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import javax.sql.DataSource;
import org.partnershipportal.portal.work.WorkOfBodies;
import org.partnershipportal.retention.ForgettingRound;
import org.partnershipportal.retention.RetentionJob;
import org.partnershipportal.tenancy.Asking;
import org.partnershipportal.trail.TrailLockRound;

/** Dates and deletes every hour what bodies need no more, the tries at trails that are a day old, and what lies beside. */
@ApplicationScoped
public class RetentionWorker extends WorkOfBodies {
    @Resource(lookup = "java:app/jdbc/worker")
    DataSource worker;

    @Inject
    RetentionJob job;

    public RetentionWorker() {
        super("system:retention", Duration.ofMinutes(2), Duration.ofHours(1), "Nothing past its day was deleted");
    }

    @Override
    protected void round() throws Exception {
        giveTurns(job::bodies, body -> {
            boolean more = true;
            while (more) {
                more = Asking.as(body, job::keep);
            }
        });
        new TrailLockRound(worker).run();
        new ForgettingRound(worker).run();
    }
}
