package org.partnershipportal.standard;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one version says otherwise than another: promises by their codes, and the ways of contact whose guide differs. */
public record ComparisonView(
        StandardView first, StandardView second, List<StandardChange> changes, List<PromiseChannel> guides) {

    static ComparisonView of(StandardView before, StandardView after) {
        Stream<StandardChange> keptOrDropped =
                before.promises().stream().map(old -> new StandardChange(old, of(after, old.code())));
        Stream<StandardChange> added = after.promises().stream()
                .filter(now -> of(before, now.code()) == null)
                .map(now -> new StandardChange(null, now));
        return new ComparisonView(
                before,
                after,
                Stream.concat(keptOrDropped, added)
                        .filter(change -> change.kind() != StandardChange.Kind.CHANGED
                                || !change.parts().isEmpty())
                        .toList(),
                Stream.of(PromiseChannel.values())
                        .filter(channel -> !Objects.equals(before.guide(channel), after.guide(channel)))
                        .toList());
    }

    private static @Nullable PromiseRow of(StandardView standard, String code) {
        return standard.promises().stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    public VersionRow before() {
        return first.version();
    }

    public VersionRow after() {
        return second.version();
    }

    /** The guide for one way of contact as it was; empty where there was none. */
    public String guideBefore(PromiseChannel channel) {
        return first.guide(channel);
    }

    /** The guide for one way of contact as it becomes; empty where there is none. */
    public String guideAfter(PromiseChannel channel) {
        return second.guide(channel);
    }

    /** Whether both say the same. */
    public boolean isSame() {
        return changes.isEmpty() && guides.isEmpty();
    }
}
