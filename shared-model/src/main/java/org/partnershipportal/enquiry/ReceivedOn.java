package org.partnershipportal.enquiry;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.worktime.LondonClock;

/** When something came that is keyed later: its promise runs from there, not from the keying. */
final class ReceivedOn {
    private ReceivedOn() {}

    /**
     * The beginning of the day of receipt of a letter or mail; now for what came today, and by any other way.
     *
     * @throws InvalidInputException when it is missing for a letter, to come, or more than a year ago
     */
    static Instant moment(Origin origin, @Nullable LocalDate day, Clock clock) {
        if (origin == Origin.LETTER && day == null) {
            throw new InvalidInputException("receivedOn", "error.feedback.received-missing");
        }
        LocalDate today = LocalDate.now(clock);
        boolean keyedLater = origin == Origin.LETTER || origin == Origin.EMAIL;
        if (!keyedLater || day == null || day.equals(today)) {
            return clock.instant();
        }
        if (day.isAfter(today) || day.isBefore(today.minusYears(1))) {
            throw new InvalidInputException("receivedOn", "error.feedback.received-day");
        }
        return day.atStartOfDay(LondonClock.ZONE).toInstant();
    }

    /**
     * The date that a letter bears; null for what is no letter, or bears none.
     *
     * @throws InvalidInputException when it is after the day of receipt, or more than a year before
     */
    static @Nullable LocalDate written(Origin origin, @Nullable LocalDate day, Instant received) {
        if (origin != Origin.LETTER || day == null) {
            return null;
        }
        LocalDate came = LocalDate.ofInstant(received, LondonClock.ZONE);
        if (day.isAfter(came) || day.isBefore(came.minusYears(1))) {
            throw new InvalidInputException("writtenOn", "error.enquiry.written-day");
        }
        return day;
    }
}
