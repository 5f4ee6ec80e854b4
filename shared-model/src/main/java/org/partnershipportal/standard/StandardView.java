package org.partnershipportal.standard;

import java.util.List;
import java.util.stream.Stream;

/** A version of the standard with all that it says: its promises in their order, its guide by way of contact. */
public record StandardView(VersionRow version, List<PromiseRow> promises, List<GuideRow> guides) {

    /** The ways of contact for which it says anything, in the order in which a standard is read. */
    public List<PromiseChannel> channels() {
        return Stream.concat(
                        promises.stream().map(PromiseRow::channel),
                        guides.stream().map(GuideRow::channel))
                .distinct()
                .sorted()
                .toList();
    }

    /** What it promises for one way of contact. */
    public List<PromiseRow> promises(PromiseChannel channel) {
        return promises.stream().filter(row -> row.channel() == channel).toList();
    }

    /** Its guide for one way of contact, in Markdown; empty where it has none. */
    public String guide(PromiseChannel channel) {
        return guides.stream()
                .filter(row -> row.channel() == channel)
                .map(GuideRow::text)
                .findFirst()
                .orElse("");
    }
}
