package org.partnershipportal.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;

/** The body (or {@code partnership}) that a person with several chose to act for in this session. */
public record ChosenBody(String slug) implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String KEY = ChosenBody.class.getName();

    static Optional<ChosenBody> in(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((ChosenBody) session.getAttribute(KEY));
    }

    /** Acts for it from the next request on. */
    public void keepIn(HttpSession session) {
        session.setAttribute(KEY, this);
    }
}
