package org.partnershipportal.portal.feedback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.directory.DirectoryService;
import org.partnershipportal.directory.OrganisationService;
import org.partnershipportal.feedback.FeedbackDraftService;
import org.partnershipportal.feedback.FeedbackKind;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Messages;

/** The one page from which feedback is given: what kind it is. A link may name what it is about. */
@Named
@RequestScoped
public class FeedbackBacking {
    private static final Pattern REFERENCE = Pattern.compile("[A-Z0-9]{3,4}-[A-Z0-9]{4}(-[0-9]{1,2})?");

    @Inject
    FeedbackDraftService drafts;

    @Inject
    DirectoryService directory;

    @Inject
    OrganisationService organisations;

    @Inject
    HttpServletRequest request;

    private @Nullable String kind;

    /** Begins to keep answers and goes on to the next question. */
    public void begin() {
        TrailSecret key = TrailSecret.fresh();
        Map<String, String> known = new HashMap<>();
        known.put("kind", kind == null ? "" : kind);
        known.put("service", getService());
        known.put("body", getBody());
        known.put("enquiry", getEnquiry());
        try {
            drafts.begin(key, known);
            Faces.redirect(request.getContextPath() + FeedbackQuestion.TOLD.address(key.value(), false));
        } catch (InvalidInputException wrong) {
            FormMessages.show(wrong);
        }
    }

    /** Slug of the service that the link named, when there is such a one; empty otherwise. */
    public String getService() {
        String slug = parameter("service");
        return directory.findService(slug).isPresent() ? slug : "";
    }

    /** Slug of the body that the link named, when there is such a one; empty otherwise. */
    public String getBody() {
        String slug = parameter("body");
        return organisations.findBySlug(slug).isPresent() ? slug : "";
    }

    /** The reference of the enquiry that the link named; empty for what can be none. */
    public String getEnquiry() {
        String reference = parameter("enquiry");
        return REFERENCE.matcher(reference).matches() ? reference : "";
    }

    private String parameter(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    public List<SelectItem> getKinds() {
        return Arrays.stream(FeedbackKind.values())
                .map(one -> new SelectItem(one.name(), Messages.text("feedback.kind." + one)))
                .toList();
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }
}
