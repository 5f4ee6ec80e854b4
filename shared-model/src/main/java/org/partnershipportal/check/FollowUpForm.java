package org.partnershipportal.check;

import org.jspecify.annotations.Nullable;

/** How an action stands, as it was typed; {@code standing} is {@link #DONE} or {@link #OPEN}. */
public record FollowUpForm(
        @Nullable String standing, @Nullable String note) {
    public static final String DONE = "DONE";

    /** Not done: it is looked at again. */
    public static final String OPEN = "OPEN";
}
