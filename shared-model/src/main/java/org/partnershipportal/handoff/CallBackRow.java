package org.partnershipportal.handoff;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A call that was promised.
 *
 * @param overdue whether its day is over
 * @param feedback whether that is feedback, not an enquiry
 * @param reference of the case that it is about; null when nobody said
 */
public record CallBackRow(
        UUID id,
        String phone,
        @Nullable String name,
        String matter,
        LocalDate due,
        boolean overdue,
        @Nullable String reference,
        boolean feedback) {}
