package org.partnershipportal.admin.mail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.partnershipportal.outbox.UndeliveredRow;

/** Messages of a body that could not be sent. */
@Named
@RequestScoped
public class MailBodyBacking extends Undelivered {
    @Override
    List<UndeliveredRow> read() {
        return service.ofBody();
    }

    @Override
    String here() {
        return "/admin/mail/body";
    }

    /** Has the chosen ones sent again, and shows the list anew. */
    public void sendAgain() throws IOException {
        make("mail.undelivered.again.done", service::sendAgainOfBody);
    }

    /** Puts the chosen ones aside, and shows the list anew. */
    public void putAside() throws IOException {
        make("mail.undelivered.aside.done", service::putAsideOfBody);
    }
}
