package org.partnershipportal.portal.onetime;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.onetime.RingRow;
import org.partnershipportal.onetime.RingService;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;

/** Whom to ring, because a link was not opened or what was accepted is late. */
@Named
@RequestScoped
public class OnetimeRingBacking {
    @Inject
    RingService service;

    @Inject
    HttpServletRequest request;

    private @Nullable List<RingRow> rows;

    public List<RingRow> getRows() {
        List<RingRow> read = rows;
        if (read == null) {
            read = service.list();
            rows = read;
        }
        return read;
    }

    /** Sends a fresh link to a body that has lost the last one, and shows the list anew. */
    public void sendAgain() throws IOException {
        String reference = Texts.required(request.getParameter("again"));
        try {
            service.sendAgain(reference);
            News.tellNext(Messages.text("onetime.ring.sent", reference));
        } catch (NotFoundException over) {
            throw over;
        } catch (BusinessException refusal) {
            News.tellNext(Messages.text(refusal.key()));
        }
        Faces.redirect("onetime/ring");
    }
}
