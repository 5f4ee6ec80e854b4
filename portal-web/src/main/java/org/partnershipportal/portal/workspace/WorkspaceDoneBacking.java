package org.partnershipportal.portal.workspace;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** What became of each of the chosen cases. */
@Named
@RequestScoped
public class WorkspaceDoneBacking {
    /** In the order of the list; empty when nothing was done for several. */
    public List<Done> getRows() {
        return Done.kept();
    }

    /** How many it was done for. */
    public long getCount() {
        return Done.kept().stream().filter(Done::done).count();
    }
}
