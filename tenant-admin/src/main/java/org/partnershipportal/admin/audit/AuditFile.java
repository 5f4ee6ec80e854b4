package org.partnershipportal.admin.audit;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.partnershipportal.audit.AuditEntryRow;
import org.partnershipportal.audit.AuditService;
import org.partnershipportal.web.download.CsvDownload;
import org.partnershipportal.web.download.CsvFile;

/** The latest lines of the audit as a file, with moments in UTC. */
@WebServlet("/audit.csv")
public class AuditFile extends CsvDownload {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient AuditService service;

    @Override
    protected CsvFile<?> file(HttpServletRequest request) {
        return new CsvFile<>("audit.csv", service.latest())
                .column("audit.list.at", AuditEntryRow::at)
                .column("audit.list.actor", AuditEntryRow::actor)
                .column("audit.list.action", AuditEntryRow::action)
                .column("audit.list.type", AuditEntryRow::subjectType)
                .column("audit.list.subject", AuditEntryRow::subjectId)
                .column("audit.list.detail", AuditEntryRow::detail);
    }
}
