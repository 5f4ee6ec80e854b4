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
import org.partnershipportal.portal.work.WorkOfBodies;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.Asking;
import org.partnershipportal.withdrawal.WithdrawalRound;
import org.partnershipportal.withdrawal.WithdrawalService;

/**
 * Has every body do what residents reply. One reply of one body a transaction; a reply is settled once a whole round, in which
 * every body could be asked, finds none that has to do anything about it.
 */
@ApplicationScoped
public class WithdrawalWorker extends WorkOfBodies {
    private static final Logger LOG = Logger.getLogger(WithdrawalWorker.class.getName());

    @Resource(lookup = "java:app/jdbc/worker")
    DataSource worker;

    @Inject
    WithdrawalService service;

    public WithdrawalWorker() {
        super("system:withdrawal", Duration.ofSeconds(10), "Withdrawals were not obeyed");
    }

    @Override
    protected void round() throws Exception {
        WithdrawalRound replies = replies();
        List<UUID> open = replies.open();
        if (open.isEmpty()) {
            return;
        }
        replies.endCasework();
        Set<UUID> busy = new HashSet<>();
        boolean all = giveTurns(service::bodies, body -> {
            List<UUID> waiting = Asking.as(body, service::waiting);
            busy.addAll(waiting);
            waiting.forEach(reply -> obey(body, reply));
            Asking.as(body, () -> {
                service.holdBack();
                return body;
            });
        });
        if (all) {
            replies.settle(open.stream().filter(reply -> !busy.contains(reply)).toList());
        }
    }

    WithdrawalRound replies() {
        return new WithdrawalRound(worker);
    }

    @SuppressWarnings("checkstyle:IllegalCatch") // the other replies have their turn all the same
    private void obey(Asker body, UUID reply) {
        try {
            Asking.as(body, () -> {
                service.obey(reply);
                return reply;
            });
        } catch (Exception e) {
            LOG.log(Level.WARNING, "The reply " + reply + " was not obeyed by " + body.tenant() + " in this round", e);
        }
    }
}
