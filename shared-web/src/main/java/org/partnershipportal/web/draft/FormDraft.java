package org.partnershipportal.web.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.FormDraftService;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.settings.Setting;
import org.partnershipportal.settings.Settings;

/** Offers what was typed into this form and not taken: the fields show it again, as if it were just being typed. */
@Named
@RequestScoped
public class FormDraft {
    private static final String KEPT = FormDraft.class.getName() + ".kept";
    /** What an empty field and a box without a tick are. */
    private static final Set<String> NOTHING = Set.of("", "false");

    @Inject
    private FormDraftService drafts;

    @Inject
    private CurrentUser user;

    @Inject
    private Settings settings;

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
            offered = typeAgain(form, new DraftFacesContext(faces, fields));
        }
    }

    /**
     * The form is taken only in part: these fields are offered again when its page comes back, with what is typed in
     * them now or was before, if the form does not show them now.
     *
     * @param form id of the form
     */
    public void keep(String form, String... names) {
        if (!user.may(Permission.KEEP_DRAFTS)) {
            return;
        }
        String page = RequestPath.of(request);
        Map<String, String> kept = new LinkedHashMap<>(drafts.fieldsOf(page));
        FormStash.of(request, settings.get(Setting.ADDRESS)).ifPresent(typed -> kept.putAll(typed.fields()));
        kept.keySet().retainAll(List.of(names));
        kept.values().removeIf(String::isBlank);
        if (!kept.isEmpty()) {
            kept.put(form, form);
            drafts.save(page, kept);
            request.setAttribute(KEPT, true);
        }
    }

    /** Whether this request's form is still needed, though the page sends the browser on. */
    static boolean isKept(HttpServletRequest request) {
        return request.getAttribute(KEPT) != null;
    }

    /** Returns whether anything shows then; a field that is not shown now waits for the day when it is. */
    private static boolean typeAgain(UIComponent form, FacesContext typed) {
        List<Object> shown = new ArrayList<>();
        VisitContext shownOnly = VisitContext.createVisitContext(typed, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        form.visitTree(shownOnly, (visit, component) -> {
            if (component instanceof EditableValueHolder field) {
                component.decode(typed);
                shown.add(Objects.requireNonNullElse(field.getSubmittedValue(), ""));
            }
            return VisitResult.ACCEPT;
        });
        return shown.stream().anyMatch(FormDraft::isTyped);
    }

    private static boolean isTyped(Object submitted) {
        return submitted instanceof Object[] several
                ? several.length > 0
                : !NOTHING.contains(submitted.toString().strip());
    }
}
