package org.partnershipportal.portal.outbox;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.partnershipportal.outbox.MessageNotSentException;
import org.partnershipportal.outbox.MessageSender;
import org.partnershipportal.outbox.OutboxMessage;
import org.partnershipportal.settings.Setting;
import org.partnershipportal.settings.Settings;

/** Sends each message by the way that the settings name: by GOV.UK Notify when there is a key for it, else by SMTP. */
@Dependent
class WaysOut implements MessageSender {
    private final SmtpSender smtp;
    private final NotifySender notify;
    private final Settings settings;

    @Inject
    WaysOut(SmtpSender smtp, NotifySender notify, Settings settings) {
        this.smtp = smtp;
        this.notify = notify;
        this.settings = settings;
    }

    @Override
    public void send(OutboxMessage message) throws MessageNotSentException {
        if (message.isText() && !settings.canText()) {
            throw new MessageNotSentException("no way to send text messages is set", true);
        }
        if (settings.find(Setting.NOTIFY_KEY).isPresent()) {
            notify.send(message);
        } else {
            smtp.send(message);
        }
    }
}
