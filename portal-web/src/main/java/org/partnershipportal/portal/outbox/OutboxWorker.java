package org.partnershipportal.portal.outbox;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.partnershipportal.outbox.Lane;
import org.partnershipportal.outbox.OutboxDelivery;
import org.partnershipportal.portal.work.RepeatedWork;

/** Sends mails and texts that wait in the outbox, every two seconds, for as long as the application runs. */
@ApplicationScoped
public class OutboxWorker extends RepeatedWork {
    private static final Logger LOG = Logger.getLogger(OutboxWorker.class.getName());

    @Resource(lookup = "java:app/jdbc/worker")
    DataSource worker;

    @Inject
    WaysOut sender;

    public OutboxWorker() {
        super(Duration.ofSeconds(2), "The outbox cannot be read now");
    }

    @Override
    protected void round() throws SQLException {
        OutboxDelivery delivery = new OutboxDelivery(worker, Lane.PEOPLE, sender);
        while (delivery.deliverNext()) {
            LOG.fine("a message was handled");
        }
    }
}
