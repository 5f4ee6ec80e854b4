package org.partnershipportal.web.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.FormDraftService;
import org.partnershipportal.identity.Permission;

/** Offers what was typed into this form and not taken: the fields show it again, as if it were just being typed. */
@Named
@RequestScoped
public class FormDraft {
    @Inject
    private FormDraftService drafts;

    @Inject
    private CurrentUser user;

    @Inject
    private HttpServletRequest request;

    private boolean offered;

    /** Whether the form being written shows a draft. */
    public boolean isOffered() {
        return offered;
    }

    /** The page under whose path a draft of this form is kept. */
    public String getPage() {
        return RequestPath.of(request);
    }

    /** Called by the form tag before the form is written. A form sends its own id: of several only that one offers. */
    public void offer(ComponentSystemEvent event) {
        FacesContext faces = FacesContext.getCurrentInstance();
        offered = false;
        if (faces.isPostback() || !user.may(Permission.KEEP_DRAFTS)) {
            return;
        }
        Map<String, String> fields = drafts.fieldsOf(RequestPath.of(request));
        UIComponent form = event.getComponent();
        if (fields.containsKey(form.getClientId())) {
            typeAgain(form, new DraftFacesContext(faces, fields));
            offered = true;
        }
    }

    private static void typeAgain(UIComponent form, FacesContext typed) {
        form.visitTree(VisitContext.createVisitContext(typed), (visit, component) -> {
            if (component instanceof EditableValueHolder) {
                component.decode(typed);
            }
            return VisitResult.ACCEPT;
        });
    }
}
