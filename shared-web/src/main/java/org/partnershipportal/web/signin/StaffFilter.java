package org.partnershipportal.web.signin;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.partnershipportal.identity.Acting;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.web.api.ApiPaths;
import org.partnershipportal.web.draft.FormStash;
import org.partnershipportal.web.draft.RequestPath;
import org.partnershipportal.web.draft.StashedForms;
import org.partnershipportal.web.failure.Failure;

/**
 * Before a page for people who are signed in: they have a body to act for, a form is sent for the body it was opened
 * for, and what was typed before signing in becomes a draft.
 */
public class StaffFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String CHOOSE = "/choose";

    @Inject
    private transient CurrentUser user;

    @Inject
    private transient StashedForms stashed;

    @Inject
    private transient PortalAddress address;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!user.isSignedIn() || isStep(request)) {
            chain.doFilter(request, response);
            return;
        }
        stashed.becomeDraft(request);
        if (user.getChoices().isEmpty()) {
            Failure.answer(request, response, HttpServletResponse.SC_FORBIDDEN, "no-body");
        } else if (user.acting().isEmpty()) {
            address.send(request, response, address.step(CHOOSE, RequestPath.toComeBack(request)));
        } else if (isForAnotherBody(request)) {
            FormStash.of(request, address.of("")).ifPresent(stash -> stash.keepIn(request.getSession()));
            address.send(request, response, address.step(CHOOSE, RequestPath.toComeBack(request)));
        } else {
            chain.doFilter(request, response);
            stashed.settle(request, response);
        }
    }

    /** Steps of signing in, the look and the API go their own ways; so does the choice itself. */
    private static boolean isStep(HttpServletRequest request) {
        String path = RequestPath.of(request);
        return path.equals(CHOOSE)
                || path.equals("/callback")
                || path.startsWith("/sign-")
                || path.startsWith("/look/")
                || ApiPaths.isApi(path);
    }

    private boolean isForAnotherBody(HttpServletRequest request) {
        String form = request.getMethod().equals("POST") ? request.getParameter(FormStash.ACTING_FOR) : null;
        Optional<String> now = user.acting().map(Acting::slug);
        return form != null && !now.equals(Optional.of(form));
    }
}
