package org.partnershipportal.responsibility;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a change makes different.
 *
 * @param what tier, body, area, part, from, until, authority, note or contractor
 * @param before null when there was nothing
 * @param after null when there will be nothing
 */
public record Difference(
        String what, @Nullable Object before, @Nullable Object after) {
    private static final List<What> ALL = List.of(
            new What("service", RuleRow::service),
            new What("part", RuleRow::part),
            new What("tier", RuleRow::tier),
            new What("body", RuleRow::body),
            new What("area", RuleRow::area),
            new What("from", RuleRow::from),
            new What("until", RuleRow::until),
            new What("authority", RuleRow::authority),
            new What("note", RuleRow::note),
            new What("contractor", RuleRow::contractor));

    /** What differs, in the order of the form; before is null for a new rule. */
    static List<Difference> between(@Nullable RuleRow before, RuleRow after) {
        return ALL.stream().flatMap(what -> what.differs(before, after)).toList();
    }

    private record What(String name, Function<RuleRow, @Nullable Object> of) {
        Stream<Difference> differs(@Nullable RuleRow before, RuleRow after) {
            Object was = before == null ? null : of.apply(before);
            Object becomes = of.apply(after);
            return Objects.equals(was, becomes) ? Stream.of() : Stream.of(new Difference(name, was, becomes));
        }
    }
}
