package org.partnershipportal.portal.councillor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.partnershipportal.councillor.FigureJob;
import org.partnershipportal.portal.work.RepeatedWork;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.Asking;
import org.partnershipportal.tenancy.DatabaseRole;

/** Counts, a few times a day, the months of wards that are over. What fails for one body holds up no other. */
@ApplicationScoped
public class WardFigureWorker extends RepeatedWork {
    private static final Logger LOG = Logger.getLogger(WardFigureWorker.class.getName());
    private static final String JOB = "system:figures";
    private static final Asker READER = new Asker(DatabaseRole.PUBLIC, null, JOB, null);

    @Inject
    FigureJob job;

    public WardFigureWorker() {
        super(Duration.ofMinutes(3), Duration.ofHours(4), "No figures of wards were counted");
    }

    @Override
    protected void round() throws Exception {
        Asking.as(READER, job::bodies).forEach(this::count);
    }

    @SuppressWarnings("checkstyle:IllegalCatch") // the other bodies have their turn all the same
    private void count(UUID body) {
        try {
            boolean more = true;
            while (more) {
                more = Asking.as(Asker.member(body, JOB), job::count);
            }
        } catch (Exception e) {
            LOG.log(Level.WARNING, "The figures of wards from " + body + " were not counted in this round", e);
        }
    }
}
