package org.partnershipportal.portal.performance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.partnershipportal.measuring.Cursor;
import org.partnershipportal.measuring.MeasureJob;
import org.partnershipportal.measuring.Source;
import org.partnershipportal.portal.work.WorkOfBodies;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.Asking;

/** Measures every two minutes what the portal saw of promises, a body a transaction, and one more for each further page. */
@ApplicationScoped
public class PerformanceWorker extends WorkOfBodies {
    @Inject
    MeasureJob job;

    public PerformanceWorker() {
        super("system:performance", Duration.ofMinutes(1), Duration.ofMinutes(2), "Promises were not measured");
    }

    @Override
    protected void round() throws Exception {
        giveTurns(job::bodies, this::measure);
    }

    private void measure(Asker body) throws Exception {
        for (Map.Entry<Source, Cursor> more : Asking.as(body, job::measure).entrySet()) {
            Optional<Cursor> next = Optional.of(more.getValue());
            while (next.isPresent()) {
                Cursor after = next.get();
                next = Asking.as(body, () -> job.measure(more.getKey(), after));
            }
        }
        Asking.as(body, () -> {
            job.closeMonths();
            return true;
        });
    }
}
