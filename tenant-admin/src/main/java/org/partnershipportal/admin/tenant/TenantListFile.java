package org.partnershipportal.admin.tenant;

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
import org.partnershipportal.onboarding.TenantRow;
import org.partnershipportal.onboarding.TenantService;
import org.partnershipportal.web.page.Messages;

/** The list of tenants as a file. */
@WebServlet("/tenant/list.csv")
public class TenantListFile extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient TenantService service;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<List<@Nullable Object>> rows =
                service.tenants().stream().map(TenantListFile::row).toList();
        new CsvFile(List.of(
                        Messages.text("tenant.list.name"),
                        Messages.text("tenant.list.slug"),
                        Messages.text("tenant.list.kind"),
                        Messages.text("tenant.list.status"),
                        Messages.text("tenant.list.joined"),
                        Messages.text("tenant.list.areas"),
                        Messages.text("tenant.list.administrators")))
                .send(response, "bodies.csv", rows);
    }

    private static List<@Nullable Object> row(TenantRow tenant) {
        return Arrays.asList(
                tenant.name(),
                tenant.slug(),
                Messages.text("tenant.kind." + tenant.kind()),
                Messages.text("tenant.status." + tenant.status()),
                tenant.joinedOn(),
                tenant.areas(),
                tenant.administrators());
    }
}
