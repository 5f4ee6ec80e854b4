package org.partnershipportal.standard;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version as who drafts and publishes it sees it.
 *
 * @param proposedBy who put it before a second person; null for a draft, and for what was published before there were two
 * @param proposedByName that person's name
 * @param proposal which of that person's proposals it is: another one each time; null for none
 */
public record DraftView(
        StandardView standard,
        @Nullable String proposedBy,
        @Nullable String proposedByName,
        @Nullable UUID proposal) {

    public VersionRow version() {
        return standard.version();
    }

    /** One of its promises as it stands. */
    public Optional<PromiseRow> promise(UUID id) {
        return standard.promises().stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /** The mark of a promise as it stands, which whoever changes it gives back; another one when it is not there. */
    public String seen(UUID promise) {
        return Seen.of(promise(promise).orElse(null));
    }

    /** The mark of the guide for one way of contact, likewise. */
    public String seen(PromiseChannel channel) {
        return Seen.of(standard.guide(channel));
    }
}
