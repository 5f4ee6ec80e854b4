package org.partnershipportal.web.page;

import org.partnershipportal.identity.Acting;

/** What a body is called on pages. */
public final class BodyName {
    private BodyName() {}

    /** The name of a body, or of the partnership itself. */
    public static String of(Acting body) {
        return body.tenant() == null ? Messages.text("common.acting.partnership") : body.name();
    }
}
