package org.partnershipportal.portal.feedback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.feedback.FeedbackListService;
import org.partnershipportal.feedback.FeedbackPage;
import org.partnershipportal.feedback.FeedbackRow;
import org.partnershipportal.portal.trail.TrailLink;
import org.partnershipportal.web.page.Messages;

/** The own body's feedback: what is open, by what is due first; or what is closed. */
@Named
@RequestScoped
public class FeedbackListBacking {
    static final String LIST = "list";
    static final String CLOSED = "closed";
    /** Under which the link of keyed feedback waits in the session. */
    static final String KEYED = "feedback";

    private static final int MOST_DIGITS = 5;

    @Inject
    FeedbackListService feedback;

    @Inject
    HttpServletRequest request;

    private @Nullable FeedbackPage page;
    private @Nullable String keyedLink;

    /** Reads the page that the address names. */
    public void load() {
        String number = request.getParameter("page");
        boolean readable = number != null && number.length() <= MOST_DIGITS && number.matches("\\d+");
        keyedLink = TrailLink.takeFrom(request.getSession(false), KEYED);
        page = feedback.page(isClosed(), readable ? Integer.parseInt(number) : 1);
    }

    /** The link of who gave what was keyed just now, to be read out; null when there is none, or it was shown before. */
    public @Nullable String getKeyedLink() {
        return keyedLink;
    }

    public boolean isClosed() {
        return CLOSED.equals(request.getParameter(LIST));
    }

    public FeedbackPage getPage() {
        return Objects.requireNonNull(page);
    }

    /** The address of the pages of this list, without the number. */
    public String getPages() {
        return "/feedback/list?" + (isClosed() ? LIST + "=" + CLOSED + "&" : "") + "page=";
    }

    /** The address of this list as a file. */
    public String getFile() {
        return "/feedback/list.csv" + (isClosed() ? "?" + LIST + "=" + CLOSED : "");
    }

    /** What is to be done next, in words. */
    public String toDo(FeedbackRow row) {
        return Messages.text("feedback.todo." + row.status());
    }
}
