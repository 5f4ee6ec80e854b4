package org.partnershipportal.web.draft;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.FormDraftService;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.settings.Setting;
import org.partnershipportal.settings.Settings;

/**
 * {@code POST /draft}: what is being typed into a staff form, sent by the page's script a moment after the typing stops. The
 * field {@code draftOf} names the page. Without fields it only keeps the session alive. 204; 403 for who keeps no drafts.
 */
public class DraftServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Where it stands in each application. */
    static final String PATH = "/draft";

    @Inject
    private transient CurrentUser user;

    @Inject
    private transient FormDraftService drafts;

    @Inject
    private transient Settings settings;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (!user.may(Permission.KEEP_DRAFTS)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        FormStash.of(request, settings.get(Setting.ADDRESS))
                .ifPresent(typed -> drafts.save(typed.form(), typed.fields()));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
