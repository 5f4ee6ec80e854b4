package org.partnershipportal.schedule;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A day that is not as the lines say.
 *
 * @param opens null, as {@code closes}, for closed all day
 * @param reason shown to the public; null for none
 */
public record ExceptionDay(
        LocalDate day,
        @Nullable LocalTime opens,
        @Nullable LocalTime closes,
        @Nullable String reason) {}
