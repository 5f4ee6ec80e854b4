package org.partnershipportal.admin.holder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.holder.HeldByRow;
import org.partnershipportal.holder.OwnHolderService;

/** Who holds which role at the own body. */
@Named
@RequestScoped
public class HolderOwnBacking {
    @Inject
    OwnHolderService service;

    private @Nullable List<HeldByRow> rows;

    public List<HeldByRow> getRows() {
        List<HeldByRow> read = rows;
        if (read == null) {
            read = service.own();
            rows = read;
        }
        return read;
    }
}
