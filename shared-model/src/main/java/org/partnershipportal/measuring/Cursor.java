package org.partnershipportal.measuring;

import java.time.Instant;
import java.util.UUID;

/** How far a round has looked through one source: what lies at this moment, in the order of ids, up to this one. */
public record Cursor(Instant at, UUID id) {
    static Cursor before(Instant moment) {
        return new Cursor(moment, new UUID(0, 0));
    }
}
