package org.partnershipportal.web.page;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpSession;
import java.util.List;

/**
 * Good news that waits in the session for the page to which a form sends the browser on, and is told there once. Only for
 * people who are signed in: public pages have no session.
 */
public final class News {
    private static final String KEY = News.class.getName();

    private News() {}

    /** Tells it on the page to which the browser is sent next, in place of earlier news. */
    public static void tellNext(String text) {
        external().getSessionMap().put(KEY, text);
    }

    /** What was left; nothing the next time. */
    static List<String> take() {
        if (!(external().getSession(false) instanceof HttpSession session)
                || !(session.getAttribute(KEY) instanceof String text)) {
            return List.of();
        }
        session.removeAttribute(KEY);
        return List.of(text);
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
