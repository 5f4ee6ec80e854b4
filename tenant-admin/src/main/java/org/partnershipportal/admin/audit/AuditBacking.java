package org.partnershipportal.admin.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.audit.AuditEntryRow;
import org.partnershipportal.audit.AuditService;

/** The latest lines of the own body's audit. */
@Named
@RequestScoped
public class AuditBacking {
    @Inject
    AuditService service;

    private @Nullable List<AuditEntryRow> entries;

    public List<AuditEntryRow> getEntries() {
        List<AuditEntryRow> read = entries;
        if (read == null) {
            read = service.latest();
            entries = read;
        }
        return read;
    }
}
