package org.partnershipportal.portal.workspace;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.workspace.TemplateRow;
import org.partnershipportal.workspace.TemplateService;

/** The own body's templates. */
@Named
@RequestScoped
public class WorkspaceTemplatesBacking {
    @Inject
    TemplateService templates;

    private @Nullable List<TemplateRow> rows;

    public List<TemplateRow> getRows() {
        if (rows == null) {
            rows = templates.own();
        }
        return rows;
    }

    /** The id of one that is yet to be written. */
    public UUID getFresh() {
        return UUID.randomUUID();
    }
}
