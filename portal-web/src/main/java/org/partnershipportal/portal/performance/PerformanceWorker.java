package org.partnershipportal.portal.performance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.partnershipportal.measuring.Cursor;
import org.partnershipportal.measuring.MeasureJob;
import org.partnershipportal.measuring.MeasureRound;
import org.partnershipportal.measuring.Source;
import org.partnershipportal.portal.work.WorkOfBodies;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.Asking;

/** Measures every two minutes what the portal saw of promises, a body a transaction, and one more for each further page. */
@ApplicationScoped
public class PerformanceWorker extends WorkOfBodies {
    private static final Logger LOG = Logger.getLogger(PerformanceWorker.class.getName());

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
        List<Exception> failures = new ArrayList<>();
        for (MeasureRound round : begun(body, failures)) {
            for (Map.Entry<Source, Cursor> more : round.more().entrySet()) {
                Optional<Cursor> next = Optional.of(more.getValue());
                while (next.isPresent()) {
                    Cursor after = next.get();
                    next = Asking.as(body, () -> job.measure(more.getKey(), after, round.begun()));
                }
            }
        }
        if (!failures.isEmpty()) {
            Exception first = failures.get(0);
            failures.stream().skip(1).forEach(first::addSuppressed);
            throw first;
        }
        Asking.as(body, () -> {
            job.closeMonths();
            return true;
        });
    }

    /** All sources together; where that fails each by itself, so that one which fails holds up no other. */
    @SuppressWarnings("checkstyle:IllegalCatch") // whatever failed, the other sources are measured all the same
    private List<MeasureRound> begun(Asker body, List<Exception> failures) throws InterruptedException {
        try {
            return List.of(Asking.as(body, () -> job.measure()));
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception together) {
            LOG.log(Level.WARNING, together, () -> "Promises of " + body.tenant() + " are measured source by source");
        }
        List<MeasureRound> rounds = new ArrayList<>();
        for (Source source : Source.values()) {
            try {
                rounds.add(Asking.as(body, () -> job.measure(EnumSet.of(source))));
            } catch (InterruptedException e) {
                throw e;
            } catch (Exception alone) {
                failures.add(alone);
            }
        }
        return rounds;
    }
}
