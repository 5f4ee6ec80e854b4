package org.partnershipportal.portal.safeguarding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.safeguarding.ConcernService;
import org.partnershipportal.safeguarding.LeadService;
import org.partnershipportal.safeguarding.OverrideRow;

/** What a data protection lead sees of what was told past every agreement. */
@Named
@RequestScoped
public class SafeguardingOverridesBacking {
    @Inject
    ConcernService service;

    @Inject
    LeadService leads;

    private @Nullable List<OverrideRow> overrides;

    public List<OverrideRow> getOverrides() {
        List<OverrideRow> read = overrides;
        if (read == null) {
            read = service.overrides();
            overrides = read;
        }
        return read;
    }

    public boolean isLead() {
        return leads.isLead();
    }
}
