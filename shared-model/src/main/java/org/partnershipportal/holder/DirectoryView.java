package org.partnershipportal.holder;

import java.util.List;

/**
 * Who holds which role at which body.
 *
 * @param rows by body, kind and matter; what every body is to fill stands there even where nobody holds it
 * @param vacant how many of all that were asked for nobody holds
 * @param roles all that are wanted today
 * @param bodies all that work here now
 * @param closed bodies that have closed, with those that follow them
 * @param more whether there is a next page
 */
public record DirectoryView(
        List<HeldByRow> rows,
        int vacant,
        List<HeldRoleRow> roles,
        List<HoldingBody> bodies,
        List<ClosedBodyRow> closed,
        boolean more) {}
