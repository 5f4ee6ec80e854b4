package org.partnershipportal.portal.isolation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.partnershipportal.identity.Acting;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.FormDraftService;
import org.partnershipportal.identity.Role;

/** What the same person does in requests of his or her own, acting for one body or another. */
@ApplicationScoped
class Visits {
    static final String PERSON = "somebody-of-two-bodies";
    static final String FORM = "note";

    @Inject
    private CurrentUser user;

    @Inject
    private FormDraftService drafts;

    @Inject
    private AskedService asked;

    /** Signs the person in for the rest of this request. */
    void actFor(UUID body) {
        Acting acting = new Acting(body, "body", "Body", Set.of(Role.STAFF));
        user.become(PERSON, PERSON, List.of(acting), acting);
    }

    /** Writes the body's own id into the form. */
    @ActivateRequestContext
    public void write(UUID body) {
        actFor(body);
        drafts.save(FORM, Map.of("body", body.toString()));
    }

    /** What the form says, acting for that body. */
    @ActivateRequestContext
    public Map<String, String> read(UUID body) {
        actFor(body);
        return drafts.fieldsOf(FORM);
    }

    /** As whom the database sees it. */
    @ActivateRequestContext
    public String whoAsks(UUID body) {
        actFor(body);
        return asked.whoAsks();
    }
}
