package org.partnershipportal.admin.audit;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.admin.download.CsvFile;
import org.partnershipportal.audit.AuditEntryRow;
import org.partnershipportal.audit.AuditService;
import org.partnershipportal.web.page.Messages;

/** The latest lines of the audit as a file, with moments in UTC. */
@WebServlet("/audit.csv")
public class AuditFile extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient AuditService service;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<List<@Nullable Object>> rows =
                service.latest().stream().map(AuditFile::row).toList();
        new CsvFile(List.of(
                        Messages.text("audit.list.at"),
                        Messages.text("audit.list.actor"),
                        Messages.text("audit.list.action"),
                        Messages.text("audit.list.type"),
                        Messages.text("audit.list.subject"),
                        Messages.text("audit.list.detail")))
                .send(response, "audit.csv", rows);
    }

    private static List<@Nullable Object> row(AuditEntryRow entry) {
        return Arrays.asList(
                entry.at(), entry.actor(), entry.action(), entry.subjectType(), entry.subjectId(), entry.detail());
    }
}
