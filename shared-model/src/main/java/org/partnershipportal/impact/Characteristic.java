package org.partnershipportal.impact;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the law protects people by: Equality Act 2010, section 4. */
public enum Characteristic {
    AGE,
    DISABILITY,
    GENDER_REASSIGNMENT,
    /** And civil partnership. */
    MARRIAGE,
    /** And maternity. */
    PREGNANCY,
    RACE,
    /** Or belief. */
    RELIGION,
    SEX,
    SEXUAL_ORIENTATION;

    /** The one of this name; empty for none. */
    public static Optional<Characteristic> named(@Nullable String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
