package org.partnershipportal.hook;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.hook.WebhookRepository.Stand;
import org.partnershipportal.hook.WebhookRepository.Target;
import org.partnershipportal.outbox.Outbox;
import org.partnershipportal.outbox.OutboxMessage;
import org.partnershipportal.referral.PartMoved;
import org.partnershipportal.settings.Setting;
import org.partnershipportal.settings.Settings;

/**
 * Leaves in the outbox what is posted to webhooks, in the transaction of the move. It says that a referral has changed and
 * where to ask; nothing of what it is about, and of nobody.
 */
@Dependent
public class WebhookMessages {
    /** None of these values holds a character that JSON would escape. */
    private static final String CHANGED =
            "{\"id\":\"%s\",\"type\":\"referral.changed\",\"reference\":\"%s\",\"status\":\"%s\",\"version\":%d,"
                    + "\"changedAt\":\"%s\",\"url\":\"%s/api/v1/referrals/%s\"}";

    private static final String TEST = "{\"id\":\"%s\",\"type\":\"test\"}";

    private final WebhookRepository repository;
    private final Outbox outbox;
    private final Settings settings;

    @Inject
    public WebhookMessages(WebhookRepository repository, Outbox outbox, Settings settings) {
        this.repository = repository;
        this.outbox = outbox;
        this.settings = settings;
    }

    void tell(@Observes PartMoved moved) {
        List<Target> targets = repository.findOfParties(moved.part());
        if (targets.isEmpty()) {
            return;
        }
        Stand stand = repository.findStand(moved.part()).orElseThrow();
        for (Target target : targets) {
            String body = CHANGED.formatted(
                    UUID.randomUUID(),
                    moved.reference(),
                    moved.status(),
                    stand.version(),
                    stand.changedAt(),
                    settings.get(Setting.ADDRESS),
                    moved.reference());
            put(target, moved.reference(), body);
        }
    }

    /** A message that says nothing but that it is a test. */
    void test(Target target) {
        put(target, "test", TEST.formatted(UUID.randomUUID()));
    }

    private void put(Target target, String stream, String body) {
        outbox.put(new OutboxMessage(stream, target.tenant(), target.recipient(), "Webhook", body));
    }
}
