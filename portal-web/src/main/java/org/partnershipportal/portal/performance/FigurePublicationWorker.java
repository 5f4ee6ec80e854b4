package org.partnershipportal.portal.performance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.partnershipportal.performance.FigurePublication;
import org.partnershipportal.portal.work.WorkOfBodies;
import org.partnershipportal.tenancy.Asking;

/** Publishes figures a few times a day, when the agreed delay after their month is over. */
@ApplicationScoped
public class FigurePublicationWorker extends WorkOfBodies {
    @Inject
    FigurePublication publication;

    public FigurePublicationWorker() {
        super("system:performance", Duration.ofMinutes(4), Duration.ofHours(4), "No figures were published");
    }

    @Override
    protected void round() throws Exception {
        giveTurns(publication::bodies, body -> Asking.as(body, publication::publish));
    }
}
