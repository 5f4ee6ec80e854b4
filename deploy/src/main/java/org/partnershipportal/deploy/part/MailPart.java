package org.partnershipportal.deploy.part;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Catches all mail instead of sending it, and shows it on a page. Kept in memory only, also while it is stopped. */
public final class MailPart implements Part {
    private final Ports ports;
    private List<CaughtMail.Letter> kept = List.of();
    private @Nullable GreenMail mail;
    private @Nullable CaughtMail caught;
    private @Nullable MailPage page;

    MailPart(Ports ports) {
        this.ports = ports;
    }

    @Override
    public String name() {
        return "Mail catcher";
    }

    @Override
    public void start() throws IOException {
        GreenMail started = new GreenMail(new ServerSetup(ports.smtp(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        started.start();
        mail = started;
        CaughtMail catching = new CaughtMail(started, kept);
        caught = catching;
        page = MailPage.start(ports.mailPage(), catching);
    }

    @Override
    public void stop() throws IOException {
        if (page != null) {
            page.stop();
            page = null;
        }
        if (mail != null && caught != null) {
            kept = caught.all();
            mail.stop();
            mail = null;
        }
    }
}
