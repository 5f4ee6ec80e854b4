package org.partnershipportal.portal.enquiry;

import jakarta.faces.model.SelectItem;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.Texts;
import org.partnershipportal.referral.ContactWay;
import org.partnershipportal.web.page.Messages;

/** The ways of being reached, in words. */
public final class ContactWays {
    private ContactWays() {}

    /** To choose from. */
    public static List<SelectItem> items() {
        return Arrays.stream(ContactWay.values())
                .map(way -> new SelectItem(way.name(), name(way.name())))
                .toList();
    }

    /** Null for nothing chosen; what is no way counts as nothing. */
    public static @Nullable ContactWay chosen(@Nullable String name) {
        return Arrays.stream(ContactWay.values())
                .filter(way -> way.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Empty for nothing chosen. */
    public static String name(@Nullable String way) {
        return Texts.orNull(way) == null ? "" : Messages.text("enquiry.way." + way);
    }
}
