package org.partnershipportal.portal.referral;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.referral.InboxList;

/** What the lists of an inbox are called in addresses: now, offered, passed-on, closed. */
final class ListName {
    /** The parameter that names a list. */
    static final String PARAMETER = "list";

    private ListName() {}

    static String of(InboxList list) {
        return list.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The list of this name; what needs doing now when none is named.
     *
     * @throws NotFoundException when there is no such list
     */
    static InboxList read(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return InboxList.NOW;
        }
        return Arrays.stream(InboxList.values())
                .filter(list -> of(list).equalsIgnoreCase(name) || list.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("error.NotFound"));
    }
}
