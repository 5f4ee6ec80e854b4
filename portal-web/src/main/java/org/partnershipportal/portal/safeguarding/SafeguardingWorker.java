package org.partnershipportal.portal.safeguarding;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.partnershipportal.portal.work.RepeatedWork;
import org.partnershipportal.safeguarding.SafeguardingRound;
import org.partnershipportal.settings.Setting;
import org.partnershipportal.settings.Settings;

/** Sees every minute, day and night, whether a duty team has not confirmed within an hour what it was told. */
@ApplicationScoped
public class SafeguardingWorker extends RepeatedWork {
    private static final Logger LOG = Logger.getLogger(SafeguardingWorker.class.getName());

    @Resource(lookup = "java:app/jdbc/worker")
    DataSource worker;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    public SafeguardingWorker() {
        super(Duration.ofMinutes(1), "No duty team was alerted");
    }

    @Override
    protected void round() throws SQLException {
        int alerted = new SafeguardingRound(worker, clock, settings.get(Setting.ADDRESS)).run();
        if (alerted > 0) {
            LOG.log(Level.WARNING, "{0} safeguarding records are not confirmed; both numbers were alerted", alerted);
        }
    }
}
