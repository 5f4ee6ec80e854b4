package org.partnershipportal.portal.feedback;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What somebody who gives feedback is asked, one a page, in this order. */
enum FeedbackQuestion {
    TOLD("told", "wanted"),
    ABOUT("body", "service", "place"),
    CONTACT("contactWay", "name", "email", "phone", "address", "agreed"),
    SUPPORT("supportNeeds"),
    CHECK;

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody changes
    private final List<String> fields;

    FeedbackQuestion(String... fields) {
        this.fields = List.of(fields);
    }

    static Optional<FeedbackQuestion> named(String name) {
        return Arrays.stream(values()).filter(one -> one.path().equals(name)).findFirst();
    }

    List<String> fields() {
        return fields;
    }

    /** The one that follows; the last is followed by itself. */
    FeedbackQuestion next() {
        return switch (this) {
            case TOLD -> ABOUT;
            case ABOUT -> CONTACT;
            case CONTACT -> SUPPORT;
            default -> CHECK;
        };
    }

    /** @param back whether to go back to CHECK from there */
    String address(String key, boolean back) {
        return "/feedback/ask/" + key + "/" + path() + (back ? "?back=yes" : "");
    }

    private String path() {
        return name().toLowerCase(Locale.ROOT);
    }
}
