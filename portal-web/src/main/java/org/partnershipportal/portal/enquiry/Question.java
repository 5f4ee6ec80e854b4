package org.partnershipportal.portal.enquiry;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a resident is asked after the place, one a page, in this order; WHERE only by who comes back to change it. */
enum Question {
    MATTER,
    WHERE,
    MORE,
    WHO,
    CONTACT,
    SUPPORT,
    CHECK;

    static Optional<Question> named(String name) {
        return Arrays.stream(values()).filter(one -> one.path().equals(name)).findFirst();
    }

    /** The one that follows; the last is followed by itself. */
    Question next() {
        return switch (this) {
            case MATTER, WHERE -> MORE;
            case MORE -> WHO;
            case WHO -> CONTACT;
            case CONTACT -> SUPPORT;
            default -> CHECK;
        };
    }

    /**
     * The address of its page.
     *
     * @param matter for MATTER and WHERE which, from 1
     * @param back whether to go back to CHECK from there
     */
    String address(String key, int matter, boolean back) {
        return "/enquiry/ask/" + key + "/" + path() + (matter > 1 ? "/" + matter : "") + (back ? "?back=yes" : "");
    }

    private String path() {
        return name().toLowerCase(Locale.ROOT);
    }
}
