package org.partnershipportal.standard;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one promise from one version to another.
 *
 * @param before null for one that is new
 * @param after null for one that is dropped
 */
public record StandardChange(
        @Nullable PromiseRow before, @Nullable PromiseRow after) {

    /** What was done to it. */
    public enum Kind {
        ADDED,
        DROPPED,
        CHANGED
    }

    /** A part of a promise that can change. */
    public enum Part {
        CHANNEL,
        TEXT,
        MEASURE,
        TARGET,
        METHOD
    }

    public Kind kind() {
        if (before == null) {
            return Kind.ADDED;
        }
        return after == null ? Kind.DROPPED : Kind.CHANGED;
    }

    /** The promise's code. */
    public String code() {
        return Objects.requireNonNull(before == null ? after : before).code();
    }

    /** What of it differs; empty for one that is new or dropped, and for one that stays as it is. */
    public List<Part> parts() {
        PromiseRow old = before;
        PromiseRow now = after;
        return old == null || now == null
                ? List.of()
                : Stream.of(Part.values())
                        .filter(part -> !of(part, old).equals(of(part, now)))
                        .toList();
    }

    private static Object of(Part part, PromiseRow row) {
        return switch (part) {
            case CHANNEL -> row.channel();
            case TEXT -> row.text();
            case MEASURE -> row.measure();
            case TARGET -> row.target();
            case METHOD -> row.method();
        };
    }
}
