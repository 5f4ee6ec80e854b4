package org.partnershipportal.web.draft;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.partnershipportal.identity.Acting;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.FormDraftService;
import org.partnershipportal.identity.Permission;

/** What was typed into forms that were not taken: from the session to the drafts of its writer, and off again when sent. */
@Dependent
public class StashedForms {
    private final FormDraftService drafts;
    private final CurrentUser user;

    @Inject
    public StashedForms(FormDraftService drafts, CurrentUser user) {
        this.drafts = drafts;
        this.user = user;
    }

    /**
     * What the session holds becomes a draft as soon as its writer acts for the body for which it was typed, or for any
     * body when the form did not say. It waits in the session until then.
     */
    public void becomeDraft(HttpServletRequest request) {
        Optional<String> now = user.acting().map(Acting::slug);
        FormStash.in(request)
                .filter(stash -> user.may(Permission.KEEP_DRAFTS))
                .filter(stash -> stash.actingFor() == null || now.equals(Optional.of(stash.actingFor())))
                .ifPresent(stash -> {
                    drafts.save(stash.form(), stash.fields());
                    FormStash.forgetIn(request.getSession());
                });
    }

    /** A form that was taken, for the page sends the browser on, needs its draft no more, unless it is kept. */
    public void settle(HttpServletRequest request, HttpServletResponse response) {
        boolean isTaken = request.getMethod().equals("POST") && response.getStatus() == HttpServletResponse.SC_FOUND;
        if (isTaken && !FormDraft.isKept(request) && user.may(Permission.KEEP_DRAFTS)) {
            drafts.discard(RequestPath.of(request));
        }
    }
}
