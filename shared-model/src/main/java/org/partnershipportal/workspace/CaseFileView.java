package org.partnershipportal.workspace;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the own body keeps about a part.
 *
 * @param version to be sent back with a change; 0 while nothing is kept
 * @param ownReference of the body's other system; null for none
 * @param assignee who has it; null for nobody
 * @param mine whether that is who asks
 * @param twins references of other parts that were given the same own reference
 * @param lines the history within the body, the latest first
 */
public record CaseFileView(
        int version,
        @Nullable String ownReference,
        @Nullable String assignee,
        boolean mine,
        List<String> twins,
        List<Line> lines) {

    /** One thing that was done. actor and about are names; about may be a reference, or null. */
    public record Line(
            Instant at, Kind kind, String actor, @Nullable String about) {}

    /** Kinds of things done. */
    public enum Kind {
        TAKEN,
        ASSIGNED,
        GIVEN_UP,
        REFERENCE
    }

    /** Somebody of the body; id is that of the membership. */
    public record Person(UUID id, String name) {}
}
