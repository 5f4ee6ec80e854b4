package org.partnershipportal.portal.desk;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.partnershipportal.desk.DeskRound;
import org.partnershipportal.portal.work.RepeatedWork;
import org.partnershipportal.settings.Setting;
import org.partnershipportal.settings.Settings;

/** Sees every minute whether somebody is to be told of what lies at the partnership desk. */
@ApplicationScoped
public class DeskWorker extends RepeatedWork {
    private static final Logger LOG = Logger.getLogger(DeskWorker.class.getName());

    @Resource(lookup = "java:app/jdbc/worker")
    DataSource worker;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    private int untold;

    public DeskWorker() {
        super(Duration.ofMinutes(1), "Nobody was told of the partnership desk");
    }

    @Override
    protected void round() throws SQLException {
        int late = new DeskRound(worker, clock, settings.get(Setting.ADDRESS)).run();
        if (late > untold) {
            LOG.log(
                    Level.WARNING,
                    "{0} cases at the partnership desk are late, and nobody is named to be told of it",
                    late);
        }
        untold = late;
    }
}
