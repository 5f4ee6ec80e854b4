package org.partnershipportal.portal.withdrawal;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.partnershipportal.portal.work.RepeatedWork;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.Asking;
import org.partnershipportal.tenancy.DatabaseRole;
import org.partnershipportal.withdrawal.WithdrawalRound;
import org.partnershipportal.withdrawal.WithdrawalService;

/**
 * Has every body obey who withdrew. One body a transaction; what waits is settled once all of them have, and asked of all
 * again in the next round until then.
 */
@ApplicationScoped
public class WithdrawalWorker extends RepeatedWork {
    private static final Logger LOG = Logger.getLogger(WithdrawalWorker.class.getName());
    private static final String JOB = "system:withdrawal";
    private static final Asker READER = new Asker(DatabaseRole.PUBLIC, null, JOB, null);

    @Resource(lookup = "java:app/jdbc/worker")
    DataSource worker;

    @Inject
    WithdrawalService service;

    public WithdrawalWorker() {
        super(Duration.ofSeconds(10), "Withdrawals were not obeyed");
    }

    @Override
    protected void round() throws Exception {
        WithdrawalRound waiting = new WithdrawalRound(worker);
        List<UUID> open = waiting.open();
        if (open.isEmpty()) {
            return;
        }
        long late = Asking.as(READER, service::bodies).stream()
                .filter(body -> !isObeyed(body))
                .count();
        if (late == 0) {
            waiting.settle(open);
        }
    }

    @SuppressWarnings("checkstyle:IllegalCatch") // the other bodies obey all the same
    private boolean isObeyed(UUID body) {
        try {
            Asking.as(Asker.member(body, JOB), service::obey);
            return true;
        } catch (Exception e) {
            LOG.log(Level.WARNING, "Withdrawals were not obeyed by " + body + " in this round", e);
            return false;
        }
    }
}
