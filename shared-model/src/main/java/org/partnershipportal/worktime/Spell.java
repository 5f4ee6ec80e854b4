package org.partnershipportal.worktime;

import java.time.Duration;
import java.time.Instant;

/** From when until when somebody is in the office; the end is no longer part of it. */
public record Spell(Instant start, Instant end) {

    /** What of it lies between the two moments; empty (start is end) when nothing does. */
    Spell within(Instant from, Instant until) {
        Instant begun = start.isBefore(from) ? from : start;
        Instant ended = end.isAfter(until) ? until : end;
        return ended.isAfter(begun) ? new Spell(begun, ended) : new Spell(begun, begun);
    }

    long seconds() {
        return Duration.between(start, end).toSeconds();
    }
}
