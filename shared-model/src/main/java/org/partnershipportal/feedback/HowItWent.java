package org.partnershipportal.feedback;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An answer to one of the three questions. */
public enum HowItWent {
    YES,
    PARTLY,
    NO;

    /** The answer of this name; empty for no such one. */
    public static Optional<HowItWent> named(@Nullable String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
