package org.partnershipportal.portal.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.web.page.Messages;

/** How far a paper is that somebody waits for. It is no page of its own: it stands where the paper will. */
@Named
@RequestScoped
public class PaperMakingBacking {
    static final String PRINTING = PaperMakingBacking.class.getName();
    static final String PAGE = "/WEB-INF/paper/making.xhtml";

    /** @throws NotFoundException when nobody waits for anything */
    public String getProgress() {
        Printing printing = Optional.ofNullable((Printing) Faces.getRequestAttribute(PRINTING))
                .orElseThrow(() -> new NotFoundException("error.NotFound"));
        return printing.getPages() == 0
                ? Messages.text("paper.making.layout")
                : Messages.text("paper.making.page", Math.max(1, printing.getPage()), printing.getPages());
    }

    /** Where the paper will be. */
    public String getAddress() {
        @Nullable String query = Faces.getRequestAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        return Faces.getRequestAttribute(RequestDispatcher.FORWARD_REQUEST_URI) + (query == null ? "" : "?" + query);
    }
}
