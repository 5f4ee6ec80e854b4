package org.partnershipportal.admin.tenant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.onboarding.TenantRow;
import org.partnershipportal.onboarding.TenantService;

/** All tenants, and what each of them still lacks. */
@Named
@RequestScoped
public class TenantListBacking {
    @Inject
    TenantService service;

    private @Nullable List<TenantRow> tenants;

    public List<TenantRow> getTenants() {
        List<TenantRow> read = tenants;
        if (read == null) {
            read = service.tenants();
            tenants = read;
        }
        return read;
    }

    public int getCount() {
        return getTenants().size();
    }
}
