package org.partnershipportal.portal.safeguarding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.safeguarding.ConcernRow;
import org.partnershipportal.safeguarding.ConcernService;

/** What the own body told or was told; what it must confirm first. */
@Named
@RequestScoped
public class SafeguardingListBacking {
    @Inject
    ConcernService service;

    private @Nullable List<ConcernRow> concerns;

    public List<ConcernRow> getConcerns() {
        List<ConcernRow> read = concerns;
        if (read == null) {
            read = service.concerns();
            concerns = read;
        }
        return read;
    }
}
