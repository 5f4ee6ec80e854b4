package org.partnershipportal.portal.outbox;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.partnershipportal.outbox.MessageNotSentException;
import org.partnershipportal.outbox.MessageSender;
import org.partnershipportal.outbox.OutboxMessage;
import org.partnershipportal.settings.Setting;
import org.partnershipportal.settings.Settings;

/** Hands messages to the mail server, as plain text. */
@Dependent
class SmtpSender implements MessageSender {
    private static final String TIMEOUT_MILLISECONDS = "10000";

    private final Settings settings;

    @Inject
    SmtpSender(Settings settings) {
        this.settings = settings;
    }

    @Override
    public void send(OutboxMessage message) throws MessageNotSentException {
        try {
            MimeMessage mail = new MimeMessage(Session.getInstance(properties()));
            mail.setFrom(new InternetAddress(settings.get(Setting.SMTP_FROM)));
            mail.setRecipient(Message.RecipientType.TO, new InternetAddress(message.recipient()));
            mail.setSubject(message.subject(), StandardCharsets.UTF_8.name());
            mail.setText(message.body(), StandardCharsets.UTF_8.name());
            Transport.send(mail);
        } catch (MessagingException e) {
            throw new MessageNotSentException(e);
        }
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", settings.get(Setting.SMTP_HOST));
        properties.setProperty("mail.smtp.port", settings.get(Setting.SMTP_PORT));
        properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MILLISECONDS);
        properties.setProperty("mail.smtp.timeout", TIMEOUT_MILLISECONDS);
        return properties;
    }
}
