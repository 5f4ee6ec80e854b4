package org.partnershipportal.admin.tenant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.partnershipportal.upkeep.ListedBodyRow;
import org.partnershipportal.upkeep.ListedBodyService;

/** Bodies that have not joined, and which of them residents could not ring. */
@Named
@RequestScoped
public class TenantListedBacking {
    /** As many as the service gives. */
    private static final int MOST = 200;

    @Inject
    ListedBodyService service;

    @Inject
    @Param
    @Nullable
    String words;

    private @Nullable List<ListedBodyRow> bodies;

    public List<ListedBodyRow> getBodies() {
        List<ListedBodyRow> read = bodies;
        if (read == null) {
            read = service.bodies(words);
            bodies = read;
        }
        return read;
    }

    /** Whether there are more than are shown. */
    public boolean isCut() {
        return getBodies().size() == MOST;
    }

    public @Nullable String getWords() {
        return words;
    }
}
