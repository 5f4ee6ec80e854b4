package org.partnershipportal.portal.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.desk.DeskRow;
import org.partnershipportal.desk.DeskService;

/** What waits at the partnership desk, the longest first. */
@Named
@RequestScoped
public class DeskListBacking {
    @Inject
    DeskService service;

    private @Nullable List<DeskRow> waiting;

    public List<DeskRow> getWaiting() {
        List<DeskRow> read = waiting;
        if (read == null) {
            read = service.waiting();
            waiting = read;
        }
        return read;
    }

    /** Whether this person decides here at all. */
    public boolean isNamed() {
        return service.isNamed();
    }
}
