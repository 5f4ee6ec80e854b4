package org.partnershipportal.portal.referral;

import org.partnershipportal.referral.DeskStatus;
import org.partnershipportal.referral.PartStatus;
import org.partnershipportal.web.page.Messages;

/** How a part stands, in words: with the partnership desk, where that has to do with it. */
final class Standing {
    private Standing() {}

    static String of(PartStatus status, DeskStatus desk) {
        boolean deskSaysIt = status == PartStatus.HANDED_BACK && desk != DeskStatus.FREE;
        return Messages.text(deskSaysIt ? "referral.status.desk." + desk : "referral.status." + status);
    }
}
