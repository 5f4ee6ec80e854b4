package org.partnershipportal.worktime;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** In what a promise is counted. */
public enum PromiseUnit {
    /** Working days that end while the clock runs. The day of first contact is day zero. */
    WORKING_DAYS,
    /** Hours in which the office of the body that has it is open. */
    WORKING_HOURS,
    /** Hours by the clock on the wall, which nothing stops: for danger. */
    HOURS,
    /**
     * Days of the law on requests for information: without the bank holidays of any part of the United Kingdom, and from
     * the day on which the body that is asked has it.
     */
    INFORMATION_DAYS;

    private static final Set<String> ASKED_BACK = Set.of("FOR_RESIDENT", "FOR_INFORMATION");

    /** Whether it is due at the end of a day. */
    public boolean isDays() {
        return this == WORKING_DAYS || this == INFORMATION_DAYS;
    }

    /**
     * Whether the clock stands during a wait. The law on requests for information lets a body wait for who asks it to say
     * more, and for nobody else.
     *
     * @param reason of the wait; null for none
     */
    public boolean standsFor(@Nullable String reason) {
        return switch (this) {
            case WORKING_DAYS, WORKING_HOURS -> reason != null;
            case HOURS -> false;
            case INFORMATION_DAYS -> reason != null && ASKED_BACK.contains(reason);
        };
    }
}
