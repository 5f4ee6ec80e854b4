package org.partnershipportal.enquiry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days of what is keyed later than it came.
 *
 * @param writtenOn the date that a letter bears; null when it bears none, and ignored for the rest
 * @param receivedOn the day on which a letter came, or a mail, from which its clock runs; null for a mail of today, and
 *     ignored for the rest
 */
public record LetterDates(
        @Nullable LocalDate writtenOn, @Nullable LocalDate receivedOn) {
    /** Of what came now. */
    public static final LetterDates NONE = new LetterDates(null, null);
}
