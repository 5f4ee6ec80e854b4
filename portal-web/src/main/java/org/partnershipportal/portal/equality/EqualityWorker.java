package org.partnershipportal.portal.equality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.partnershipportal.equality.EqualityFigureJob;
import org.partnershipportal.format.FormatFigureJob;
import org.partnershipportal.portal.work.WorkOfBodies;
import org.partnershipportal.tenancy.Asking;

/** Counts, a few times a day, the years that are over: requests for other formats, and who gave feedback. */
@ApplicationScoped
public class EqualityWorker extends WorkOfBodies {
    @Inject
    FormatFigureJob formats;

    @Inject
    EqualityFigureJob answers;

    public EqualityWorker() {
        super(
                "system:equality",
                Duration.ofMinutes(4),
                Duration.ofHours(4),
                "Requests for other formats and who gave feedback were not counted");
    }

    @Override
    protected void round() throws Exception {
        giveTurns(formats::bodies, body -> Asking.as(body, formats::count));
        giveTurns(answers::bodies, body -> Asking.as(body, answers::count));
    }
}
