package org.partnershipportal.openreferral;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Hours of a service by telephone, or at a location.
 *
 * @param locationId null for the telephone
 * @param frequency WEEKLY or MONTHLY
 * @param days as iCalendar writes them: {@code MO,TU}, for months {@code 2TU}
 * @param opens HH:MM, as {@code closes}
 */
public record ListedSchedule(
        UUID id,
        @Nullable UUID locationId,
        String frequency,
        int every,
        String days,
        String opens,
        String closes,
        LocalDate from,
        @Nullable LocalDate until) {}
