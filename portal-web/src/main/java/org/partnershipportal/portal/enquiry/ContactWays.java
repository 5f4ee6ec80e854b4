package org.partnershipportal.portal.enquiry;

import jakarta.faces.model.SelectItem;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.Texts;
import org.partnershipportal.referral.CaseContent;
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

    /**
     * How somebody will be reached, whether it was chosen or not: by the rule by which mails and letters go.
     *
     * @param way null for not chosen: then by e-mail, if there is an address
     * @param safeContact null when every way is safe
     */
    public static String said(@Nullable String way, @Nullable String email, @Nullable String safeContact) {
        if (Texts.orNull(safeContact) != null) {
            return Messages.text("enquiry.way.unsafe");
        }
        if (Texts.orNull(way) != null) {
            return name(way);
        }
        return Messages.text(Texts.orNull(email) == null ? "enquiry.way.unchosen" : "enquiry.way.unchosen.mail");
    }

    /** The same of who brought what a body has a copy of. */
    public static String said(CaseContent content) {
        ContactWay way = content.manner().contactWay();
        return said(way == null ? null : way.name(), content.email(), content.safeContact());
    }

    /** Empty for nothing chosen. */
    public static String name(@Nullable String way) {
        return Texts.orNull(way) == null ? "" : Messages.text("enquiry.way." + way);
    }
}
