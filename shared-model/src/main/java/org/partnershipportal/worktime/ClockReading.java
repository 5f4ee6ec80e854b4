package org.partnershipportal.worktime;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What a promise clock shows. The shares, the pauses and what nobody's office worked make up the whole, exactly: in whole
 * working days, or in seconds for a promise in hours.
 *
 * @param due the moment from which it is late, when whoever has it now keeps it and the clock goes on now
 * @param shares of the bodies, in the order in which they first had it; those with nothing are left out
 * @param pauses by their reasons
 * @param closed time in which the office of who had it was closed
 * @param whole all that has passed since the first contact
 */
public record ClockReading(Instant due, Map<UUID, Long> shares, Map<String, Long> pauses, long closed, long whole) {
    public ClockReading {
        shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
        pauses = Collections.unmodifiableMap(new LinkedHashMap<>(pauses));
    }

    /** What counts against the promise. */
    public long counted() {
        return shares.values().stream().mapToLong(Long::longValue).sum();
    }
}
