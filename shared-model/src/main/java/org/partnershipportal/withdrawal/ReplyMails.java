package org.partnershipportal.withdrawal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.partnershipportal.common.Sentences;
import org.partnershipportal.outbox.Outbox;
import org.partnershipportal.outbox.OutboxMessage;
import org.partnershipportal.settings.Setting;
import org.partnershipportal.settings.Settings;
import org.partnershipportal.watch.Managers;

/** Tells a body's managers that a resident replied or withdrew; nothing of what was said, and of nobody. */
@Dependent
class ReplyMails {
    private final Managers managers;
    private final Outbox outbox;
    private final Settings settings;

    @Inject
    ReplyMails(Managers managers, Outbox outbox, Settings settings) {
        this.managers = managers;
        this.outbox = outbox;
        this.settings = settings;
    }

    /** @param key of the sentences of subject and body */
    void tell(UUID body, String reference, String key) {
        for (String recipient : managers.of(body)) {
            outbox.put(new OutboxMessage(
                    reference,
                    body,
                    recipient,
                    Sentences.say(key + ".subject", reference),
                    Sentences.say(key + ".body", reference, settings.get(Setting.ADDRESS))));
        }
    }
}
