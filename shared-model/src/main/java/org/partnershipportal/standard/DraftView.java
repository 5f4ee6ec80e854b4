package org.partnershipportal.standard;

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
}
