package org.partnershipportal.admin.holder;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.partnershipportal.holder.HeldByRow;
import org.partnershipportal.holder.HeldRoleService;
import org.partnershipportal.web.download.CsvDownload;
import org.partnershipportal.web.download.CsvFile;
import org.partnershipportal.web.holder.HolderWords;

/** What is vacant, as CSV. */
@WebServlet("/holder/roles.csv")
public class HolderRolesFile extends CsvDownload {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient HeldRoleService service;

    @Inject
    private transient HolderWords words;

    @Override
    protected CsvFile<?> file(HttpServletRequest request) {
        return new CsvFile<>("vacant-roles.csv", service.vacant())
                .column("holder.column.body", HeldByRow::body)
                .column("holder.column.role", row -> words.role(row.kind(), row.matter()))
                .column("holder.roles.vacant-since", HeldByRow::vacantSince);
    }
}
