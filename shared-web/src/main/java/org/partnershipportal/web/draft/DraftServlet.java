package org.partnershipportal.web.draft;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
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
    private static final String DRAFT_OF = "draftOf";
    private static final int LONGEST_PATH = 200;

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
        FormStash.of(request, settings.get(Setting.ADDRESS)).ifPresent(this::save);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private void save(FormStash typed) {
        Map<String, String> fields = new LinkedHashMap<>(typed.fields());
        String page = fields.remove(DRAFT_OF);
        if (page != null && page.startsWith("/") && page.length() <= LONGEST_PATH) {
            drafts.save(page, fields);
        }
    }
}
