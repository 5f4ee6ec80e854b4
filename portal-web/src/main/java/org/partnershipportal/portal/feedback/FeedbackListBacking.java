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
import org.partnershipportal.web.page.Messages;

/** The own body's feedback: what is open, by what is due first; or what is closed. */
@Named
@RequestScoped
public class FeedbackListBacking {
    static final String LIST = "list";
    static final String CLOSED = "closed";
    private static final int MOST_DIGITS = 5;

    @Inject
    FeedbackListService feedback;

    @Inject
    HttpServletRequest request;

    private @Nullable FeedbackPage page;

    /** Reads the page that the address names. */
    public void load() {
        String number = request.getParameter("page");
        boolean readable = number != null && number.length() <= MOST_DIGITS && number.matches("\\d+");
        page = feedback.page(isClosed(), readable ? Integer.parseInt(number) : 1);
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
