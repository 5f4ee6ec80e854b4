package org.partnershipportal.portal.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.partnershipportal.location.NearRow;
import org.partnershipportal.web.page.Messages;

/** What stands beside an answer, in words. */
@Named
@ApplicationScoped
public class ReachWords {
    private static final double METRES_A_MILE = 1609.344;

    /** How far it is, in miles with one figure after the point; empty when that is not known. */
    public String distance(NearRow near) {
        Integer metres = near.metres();
        return metres == null
                ? ""
                : Messages.text("browse.location.metres", "%.1f".formatted(Math.max(0.1, metres / METRES_A_MILE)));
    }
}
