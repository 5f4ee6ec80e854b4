package org.partnershipportal.desk;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A part that waits at the partnership desk.
 *
 * @param accountable the body that is
 * @param acting the body that makes safe what is dangerous meanwhile
 * @param since when it came to the desk
 * @param due the day by whose end it is decided
 * @param overdue whether that day is over
 */
public record DeskRow(
        String reference,
        String service,
        @Nullable String place,
        String accountable,
        String acting,
        Instant since,
        LocalDate due,
        boolean overdue) {}
