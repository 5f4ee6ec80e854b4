package org.partnershipportal.admin.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.linkcheck.LinkRow;
import org.partnershipportal.linkcheck.LinkService;
import org.partnershipportal.upkeep.BodyUpkeepRow;
import org.partnershipportal.upkeep.BodyUpkeepService;

/** How true each body keeps its part of the directory, and the broken links of all. */
@Named
@RequestScoped
public class DirectoryUpkeepBacking {
    @Inject
    BodyUpkeepService upkeep;

    @Inject
    LinkService links;

    private @Nullable List<BodyUpkeepRow> bodies;
    private @Nullable List<LinkRow> broken;

    public List<BodyUpkeepRow> getBodies() {
        if (bodies == null) {
            bodies = upkeep.bodies();
        }
        return bodies;
    }

    public List<LinkRow> getBroken() {
        if (broken == null) {
            broken = links.broken();
        }
        return broken;
    }
}
