package org.partnershipportal.enquiry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.partnershipportal.common.Sentences;
import org.partnershipportal.common.Texts;
import org.partnershipportal.outbox.Outbox;
import org.partnershipportal.outbox.OutboxMessage;
import org.partnershipportal.settings.Setting;
import org.partnershipportal.settings.Settings;

/** The mail that says an enquiry is in, with the link to its trail and nothing of what was written. */
@Dependent
class Receipt {
    private final Outbox outbox;
    private final Settings settings;

    @Inject
    Receipt(Outbox outbox, Settings settings) {
        this.outbox = outbox;
        this.settings = settings;
    }

    void send(EnquiryForm form, EnquiryTaken taken, UUID body) {
        String email = Texts.orNull(form.email());
        if (email == null) {
            return;
        }
        String link = settings.get(Setting.ADDRESS) + "/trail/follow/"
                + taken.secret().value();
        outbox.put(new OutboxMessage(
                taken.reference(),
                body,
                email,
                Sentences.say("mail.received.subject", taken.reference()),
                Sentences.say("mail.received.body", taken.reference(), taken.body(), link)));
    }
}
