package org.partnershipportal.portal.withdrawal;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
 * Has every body do what residents reply. One reply of one body a transaction; a reply is settled once a whole round finds no
 * body that has to do anything about it.
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
        WithdrawalRound replies = new WithdrawalRound(worker);
        List<UUID> open = replies.open();
        if (open.isEmpty()) {
            return;
        }
        Set<UUID> busy = new HashSet<>();
        for (UUID body : Asking.as(READER, service::bodies)) {
            List<UUID> waiting = Asking.as(Asker.member(body, JOB), service::waiting);
            waiting.forEach(reply -> obey(body, reply));
            busy.addAll(waiting);
        }
        replies.settle(open.stream().filter(reply -> !busy.contains(reply)).toList());
    }

    @SuppressWarnings("checkstyle:IllegalCatch") // other bodies and other replies have their turn all the same
    private void obey(UUID body, UUID reply) {
        try {
            Asking.as(Asker.member(body, JOB), () -> {
                service.obey(reply);
                return reply;
            });
        } catch (Exception e) {
            LOG.log(Level.WARNING, "The reply " + reply + " was not obeyed by " + body + " in this round", e);
        }
    }
}
