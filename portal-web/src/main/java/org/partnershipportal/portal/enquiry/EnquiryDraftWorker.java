package org.partnershipportal.portal.enquiry;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.partnershipportal.enquiry.EnquiryDraftRound;
import org.partnershipportal.portal.work.RepeatedWork;

/** Forgets every hour what residents answered a day ago and never sent. */
@ApplicationScoped
public class EnquiryDraftWorker extends RepeatedWork {
    private static final Logger LOG = Logger.getLogger(EnquiryDraftWorker.class.getName());

    @Resource(lookup = "java:app/jdbc/worker")
    DataSource worker;

    public EnquiryDraftWorker() {
        super(Duration.ofMinutes(1), Duration.ofHours(1), "Drafts of enquiries were not forgotten");
    }

    @Override
    protected void round() throws SQLException {
        int gone = new EnquiryDraftRound(worker).run();
        LOG.log(Level.FINE, "{0} drafts of enquiries forgotten", gone);
    }
}
