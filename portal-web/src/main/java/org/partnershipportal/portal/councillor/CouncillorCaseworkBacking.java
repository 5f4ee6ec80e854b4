package org.partnershipportal.portal.councillor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.councillor.CaseworkRow;
import org.partnershipportal.councillor.CaseworkService;

/** A councillor's own casework. */
@Named
@RequestScoped
public class CouncillorCaseworkBacking {
    @Inject
    CaseworkService service;

    private @Nullable List<CaseworkRow> rows;

    public List<CaseworkRow> getRows() {
        List<CaseworkRow> read = rows;
        if (read == null) {
            read = service.casework();
            rows = read;
        }
        return read;
    }
}
