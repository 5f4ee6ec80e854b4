package org.partnershipportal.portal.responsibility;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.directory.BodyRow;
import org.partnershipportal.directory.OrganisationService;
import org.partnershipportal.succession.SuccessionRow;
import org.partnershipportal.succession.SuccessorService;

/** A body under its short name, for ever: once it has closed, the page leads on to who follows it. */
@Named
@RequestScoped
public class BodyBacking {
    @Inject
    OrganisationService organisations;

    @Inject
    SuccessorService succession;

    @Inject
    HttpServletRequest request;

    private @Nullable BodyRow body;

    /** @throws NotFoundException when no body has this short name */
    public BodyRow getBody() {
        BodyRow read = body;
        if (read == null) {
            String slug = request.getParameter("slug");
            read = organisations
                    .findBySlug(slug == null ? "" : slug)
                    .orElseThrow(() -> new NotFoundException("error.NotFound"));
            body = read;
        }
        return read;
    }

    /** Who follows it, area by area; empty while nothing is known of an end. */
    public List<SuccessionRow> getSuccessors() {
        return succession.successors(getBody().id());
    }

    /** Whom it follows. */
    public List<SuccessionRow> getPredecessors() {
        return succession.predecessors(getBody().id());
    }
}
