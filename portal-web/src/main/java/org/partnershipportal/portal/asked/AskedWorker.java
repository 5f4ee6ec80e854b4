package org.partnershipportal.portal.asked;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.partnershipportal.asked.AskedQuestions;
import org.partnershipportal.asked.AskedRound;
import org.partnershipportal.portal.work.RepeatedWork;

/** Writes down every few seconds what residents asked, and forgets what is thirty days old. */
@ApplicationScoped
public class AskedWorker extends RepeatedWork {
    @Resource(lookup = "java:app/jdbc/worker")
    DataSource worker;

    @Inject
    AskedQuestions questions;

    @Inject
    Clock clock;

    public AskedWorker() {
        super(Duration.ofSeconds(5), "What residents asked was not written down");
    }

    @Override
    protected void round() throws SQLException {
        AskedRound round = new AskedRound(worker, questions, clock);
        boolean more = true;
        while (more) {
            more = round.run();
        }
    }
}
