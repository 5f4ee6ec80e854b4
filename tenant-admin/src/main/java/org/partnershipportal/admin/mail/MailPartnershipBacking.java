package org.partnershipportal.admin.mail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.partnershipportal.outbox.UndeliveredRow;

/** Messages of the partnership that could not be sent. */
@Named
@RequestScoped
public class MailPartnershipBacking extends Undelivered {
    @Override
    List<UndeliveredRow> read() {
        return service.ofPartnership();
    }

    @Override
    String here() {
        return "/admin/mail/partnership";
    }

    /** Has the chosen ones sent again, and shows the list anew. */
    public void sendAgain() throws IOException {
        make("mail.undelivered.again.done", service::sendAgainOfPartnership);
    }

    /** Puts the chosen ones aside, and shows the list anew. */
    public void putAside() throws IOException {
        make("mail.undelivered.aside.done", service::putAsideOfPartnership);
    }
}
