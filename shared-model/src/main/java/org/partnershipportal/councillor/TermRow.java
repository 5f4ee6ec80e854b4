package org.partnershipportal.councillor;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A term of a councillor for one area.
 *
 * @param area its name
 * @param code its GSS code
 * @param until the last day; empty when none is said
 */
public record TermRow(UUID id, String area, String code, LocalDate from, Optional<LocalDate> until) {
    /** Whether it counts on this day. */
    public boolean isInForce(LocalDate on) {
        return !from.isAfter(on) && until.map(day -> !day.isBefore(on)).orElse(true);
    }
}
