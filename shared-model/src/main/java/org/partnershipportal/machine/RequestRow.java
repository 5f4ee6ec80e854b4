package org.partnershipportal.machine;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A part as a service request: routing facts alone, nothing of what the resident wrote.
 *
 * @param service slug
 * @param agency name of the body with which it lies
 * @param due by whose end somebody does something
 * @param outcomeText null while it is open, when nothing was said, and for who does not work on it
 */
public record RequestRow(
        String reference,
        boolean closed,
        String service,
        String serviceName,
        String agency,
        Instant requested,
        Instant changed,
        LocalDate due,
        @Nullable String place,
        @Nullable String outcomeText) {}
