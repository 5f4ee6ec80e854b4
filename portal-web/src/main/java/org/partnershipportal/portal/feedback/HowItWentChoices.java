package org.partnershipportal.portal.feedback;

import jakarta.faces.model.SelectItem;
import java.util.Arrays;
import java.util.List;
import org.partnershipportal.feedback.HowItWent;
import org.partnershipportal.web.page.Messages;

/** Yes, partly, no: for who answers by the link, and for staff who take down a letter. */
final class HowItWentChoices {
    private HowItWentChoices() {}

    static List<SelectItem> all() {
        return Arrays.stream(HowItWent.values())
                .map(one -> new SelectItem(one.name(), Messages.text("feedback.satisfied." + one)))
                .toList();
    }
}
