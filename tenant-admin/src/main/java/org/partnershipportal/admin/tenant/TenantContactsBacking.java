package org.partnershipportal.admin.tenant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.partnershipportal.upkeep.ListedBodyRow;
import org.partnershipportal.upkeep.ListedBodyService;
import org.partnershipportal.upkeep.ListedContactRow;
import org.partnershipportal.upkeep.ProposalRow;
import org.partnershipportal.web.page.Ids;

/** How a body that has not joined is reached, and what is proposed about it. */
@Named
@RequestScoped
public class TenantContactsBacking {
    @Inject
    ListedBodyService service;

    @Inject
    @Param
    @Nullable
    String id;

    private @Nullable ListedBodyRow body;

    public ListedBodyRow getBody() {
        ListedBodyRow read = body;
        if (read == null) {
            read = service.get(Ids.of(id));
            body = read;
        }
        return read;
    }

    public List<ListedContactRow> getContacts() {
        return service.contacts(getBody().id());
    }

    public List<ProposalRow> getProposals() {
        return service.proposals(getBody().id());
    }
}
