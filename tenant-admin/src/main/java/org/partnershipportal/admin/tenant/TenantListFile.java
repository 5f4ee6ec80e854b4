package org.partnershipportal.admin.tenant;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.partnershipportal.onboarding.TenantRow;
import org.partnershipportal.onboarding.TenantService;
import org.partnershipportal.web.download.CsvDownload;
import org.partnershipportal.web.download.CsvFile;
import org.partnershipportal.web.page.Messages;

/** The list of tenants as a file. */
@WebServlet("/tenant/list.csv")
public class TenantListFile extends CsvDownload {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient TenantService service;

    @Override
    protected CsvFile<?> file(HttpServletRequest request) {
        return new CsvFile<>("bodies.csv", service.tenants())
                .column("tenant.list.name", TenantRow::name)
                .column("tenant.list.slug", TenantRow::slug)
                .column("tenant.list.kind", tenant -> Messages.text("tenant.kind." + tenant.kind()))
                .column("tenant.list.status", tenant -> Messages.text("tenant.status." + tenant.status()))
                .column("tenant.list.joined", TenantRow::joinedOn)
                .column("tenant.list.last-day", TenantRow::lastDay)
                .column("tenant.list.followed-by", TenantRow::followedBy)
                .column("tenant.list.areas", TenantRow::areas)
                .column("tenant.list.administrators", TenantRow::administrators);
    }
}
