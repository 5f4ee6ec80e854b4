package org.partnershipportal.portal.outbox;

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
import org.partnershipportal.outbox.Lane;
import org.partnershipportal.outbox.OutboxDelivery;
import org.partnershipportal.portal.work.RepeatedWork;
import org.partnershipportal.settings.Setting;
import org.partnershipportal.settings.Settings;

/** Posts what waits in the outbox for webhooks, every two seconds: beside the mails, so that none waits for a slow system. */
@ApplicationScoped
public class WebhookWorker extends RepeatedWork {
    private static final Logger LOG = Logger.getLogger(WebhookWorker.class.getName());

    @Resource(lookup = "java:app/jdbc/worker")
    DataSource worker;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    private @Nullable WebhookPost post;

    public WebhookWorker() {
        super(Duration.ofSeconds(2), "The outbox of webhooks cannot be read now");
    }

    @Override
    protected void round() throws SQLException {
        OutboxDelivery delivery = new OutboxDelivery(worker, Lane.SYSTEMS, post());
        while (delivery.deliverNext()) {
            LOG.fine("a message for a webhook was handled");
        }
    }

    /** One for all rounds: it keeps a client, and rounds never overlap. */
    private WebhookPost post() {
        WebhookPost made = post;
        if (made == null) {
            AllowedHosts hosts =
                    AllowedHosts.read(settings.find(Setting.HOOKS_HOSTS).orElse(""), false);
            made = new WebhookPost(worker, hosts, clock);
            post = made;
        }
        return made;
    }
}
