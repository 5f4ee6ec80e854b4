package org.partnershipportal.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.worktime.Promised;

/**
 * The promise clock of a part: in whole working days, or in seconds when hours are promised.
 *
 * @param standard name of the version of the standard that was in force at first contact; null for the service's own
 * @param writtenOn the date that the letter bears by which it came; null for none
 * @param due the moment from which the promise is missed
 * @param late whether it is open and missed
 * @param ours whether the own body is accountable, and it is open: it may give a new date
 * @param newDate by when it is done instead, as the accountable body has said; null while it has not
 * @param closed in which nobody worked who had it
 */
public record ClockView(
        Promised promised,
        @Nullable String standard,
        @Nullable LocalDate writtenOn,
        Instant due,
        boolean late,
        boolean ours,
        @Nullable LocalDate newDate,
        List<Share> shares,
        List<Share> pauses,
        long closed) {

    /** How much of the time a body had it, or it waited for a reason: of is the body's name, or the reason's code. */
    public record Share(String of, long amount) {}
}
