package org.partnershipportal.portal.councillor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.partnershipportal.councillor.FigureJob;
import org.partnershipportal.portal.work.WorkOfBodies;
import org.partnershipportal.tenancy.Asking;

/** Counts, a few times a day, the months of wards that are over. */
@ApplicationScoped
public class WardFigureWorker extends WorkOfBodies {
    @Inject
    FigureJob job;

    public WardFigureWorker() {
        super("system:figures", Duration.ofMinutes(3), Duration.ofHours(4), "No figures of wards were counted");
    }

    @Override
    protected void round() throws Exception {
        giveTurns(job::bodies, body -> {
            boolean more = true;
            while (more) {
                more = Asking.as(body, job::count);
            }
        });
    }
}
