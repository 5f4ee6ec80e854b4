package org.partnershipportal.portal.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.partnershipportal.portal.work.RepeatedWork;
import org.partnershipportal.retention.RetentionJob;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.Asking;
import org.partnershipportal.tenancy.DatabaseRole;

/** Dates and deletes every hour what bodies need no more. What fails for one body holds up no other. */
@ApplicationScoped
public class RetentionWorker extends RepeatedWork {
    private static final Logger LOG = Logger.getLogger(RetentionWorker.class.getName());
    private static final String JOB = "system:retention";
    private static final Asker READER = new Asker(DatabaseRole.PUBLIC, null, JOB, null);

    @Inject
    RetentionJob job;

    public RetentionWorker() {
        super(Duration.ofMinutes(2), Duration.ofHours(1), "Nothing past its day was deleted");
    }

    @Override
    protected void round() throws Exception {
        Asking.as(READER, job::bodies).forEach(this::keep);
    }

    @SuppressWarnings("checkstyle:IllegalCatch") // the other bodies have their turn all the same
    private void keep(UUID body) {
        try {
            boolean more = true;
            while (more) {
                more = Asking.as(Asker.member(body, JOB), job::keep);
            }
        } catch (Exception e) {
            LOG.log(Level.WARNING, "What " + body + " keeps past its day was not deleted in this round", e);
        }
    }
}
