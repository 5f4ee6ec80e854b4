package org.partnershipportal.measuring;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Which body was accountable for a part at a moment, as far as one of its bodies sees: it knows who had the part first, the
 * hand-overs to and from itself, and whom it follows. That is enough to say of each moment whether it was itself.
 */
final class Accountable {
    private final UUID first;
    private final List<Taken> takings;

    /** @param takings in any order */
    Accountable(UUID first, List<Taken> takings) {
        this.first = first;
        this.takings = new ArrayList<>(takings);
        this.takings.sort(Comparator.comparing(Taken::at));
    }

    UUID at(Instant moment) {
        UUID body = first;
        for (Taken taken : takings) {
            body = taken.at().isAfter(moment) ? body : taken.by();
        }
        return body;
    }

    /** That a body became accountable. */
    record Taken(Instant at, UUID by) {}
}
