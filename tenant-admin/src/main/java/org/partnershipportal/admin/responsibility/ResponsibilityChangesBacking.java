package org.partnershipportal.admin.responsibility;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.responsibility.RuleApprovalService;
import org.partnershipportal.responsibility.RuleChangeRow;

/** The latest proposed changes, those that wait first. */
@Named
@RequestScoped
public class ResponsibilityChangesBacking {
    @Inject
    RuleApprovalService service;

    private @Nullable List<RuleChangeRow> changes;

    public List<RuleChangeRow> getChanges() {
        List<RuleChangeRow> read = changes;
        if (read == null) {
            read = service.changes();
            changes = read;
        }
        return read;
    }
}
