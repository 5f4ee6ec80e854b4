package org.partnershipportal.portal.outbox;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.AllowedHosts;
import org.partnershipportal.hook.WebhookPost;
import org.partnershipportal.outbox.MessageNotSentException;
import org.partnershipportal.outbox.OutboxDelivery;
import org.partnershipportal.outbox.OutboxMessage;
import org.partnershipportal.portal.work.RepeatedWork;
import org.partnershipportal.settings.Setting;
import org.partnershipportal.settings.Settings;

/** Sends what waits in the outbox, every two seconds, for as long as the application runs. */
@ApplicationScoped
public class OutboxWorker extends RepeatedWork {
    private static final Logger LOG = Logger.getLogger(OutboxWorker.class.getName());

    @Resource(lookup = "java:app/jdbc/worker")
    DataSource worker;

    @Inject
    WaysOut sender;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    private @Nullable WebhookPost post;

    public OutboxWorker() {
        super(Duration.ofSeconds(2), "The outbox cannot be read now");
    }

    @PostConstruct
    void open() {
        AllowedHosts hosts =
                AllowedHosts.read(settings.find(Setting.HOOKS_HOSTS).orElse(""), false);
        post = new WebhookPost(worker, hosts, clock);
    }

    @Override
    protected void round() throws SQLException {
        OutboxDelivery delivery = new OutboxDelivery(worker, this::send);
        while (delivery.deliverNext()) {
            LOG.fine("a message was handled");
        }
    }

    private void send(OutboxMessage message) throws MessageNotSentException {
        WebhookPost webhooks = post;
        if (webhooks != null && WebhookPost.isFor(message)) {
            webhooks.send(message);
        } else {
            sender.send(message);
        }
    }
}
