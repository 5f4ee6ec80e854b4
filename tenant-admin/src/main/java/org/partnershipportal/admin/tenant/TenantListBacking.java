package org.partnershipportal.admin.tenant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.onboarding.TenantRow;
import org.partnershipportal.onboarding.TenantService;
import org.partnershipportal.web.page.Dates;
import org.partnershipportal.web.page.Messages;

/** All tenants, and what each of them still lacks. */
@Named
@RequestScoped
public class TenantListBacking {
    @Inject
    TenantService service;

    @Inject
    Dates dates;

    private @Nullable List<TenantRow> tenants;

    public List<TenantRow> getTenants() {
        List<TenantRow> read = tenants;
        if (read == null) {
            read = service.tenants();
            tenants = read;
        }
        return read;
    }

    /** When a body closes or has closed, and who follows it; nothing for the others. */
    public String end(TenantRow tenant) {
        LocalDate gone = tenant.goneOn();
        if (gone == null) {
            return "";
        }
        String followers = tenant.followedBy();
        String key = tenant.isClosed() ? "tenant.list.closed" : "tenant.list.closing";
        return Messages.text(
                key,
                dates.day(tenant.isClosed() ? gone : tenant.lastDay()),
                followers == null ? Messages.text("tenant.list.nobody") : followers);
    }

    public int getCount() {
        return getTenants().size();
    }
}
