package org.partnershipportal.deploy.part;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Catches all mail instead of sending it, and shows it on a page. Kept in memory only. */
public final class MailPart implements Part {
    private final Ports ports;
    private @Nullable GreenMail mail;
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
        page = MailPage.start(ports.mailPage(), new CaughtMail(started));
    }

    @Override
    public void stop() {
        if (page != null) {
            page.stop();
            page = null;
        }
        if (mail != null) {
            mail.stop();
            mail = null;
        }
    }
}
