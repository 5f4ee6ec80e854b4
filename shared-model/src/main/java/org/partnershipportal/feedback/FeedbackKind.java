package org.partnershipportal.feedback;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody tells a body about what it does. */
public enum FeedbackKind {
    COMPLIMENT,
    COMMENT,
    /** Has stages, each with its own time, and at the end an ombudsman. */
    COMPLAINT;

    /** The kind of this name; empty for no such one. */
    public static Optional<FeedbackKind> named(@Nullable String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
