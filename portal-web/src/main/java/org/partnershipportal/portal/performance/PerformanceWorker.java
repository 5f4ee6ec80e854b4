package org.partnershipportal.portal.performance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.measuring.Cursor;
import org.partnershipportal.measuring.MeasureJob;
import org.partnershipportal.measuring.Source;
import org.partnershipportal.portal.work.WorkOfBodies;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.Asking;

/** Measures every two minutes what the portal saw of promises, a body and a page a transaction. */
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
        for (Source source : Source.values()) {
            Optional<Cursor> next = page(body, source, null);
            while (next.isPresent()) {
                next = page(body, source, next.get());
            }
        }
        Asking.as(body, () -> {
            job.closeMonths();
            return true;
        });
    }

    private Optional<Cursor> page(Asker body, Source source, @Nullable Cursor after) throws Exception {
        return Asking.as(body, () -> job.measure(source, after));
    }
}
