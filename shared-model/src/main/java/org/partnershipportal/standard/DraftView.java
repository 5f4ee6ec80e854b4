package org.partnershipportal.standard;

import org.jspecify.annotations.Nullable;

/**
 * A version as who drafts and publishes it sees it.
 *
 * @param proposedBy who put it before a second person; null for a draft, and for what was published before there were two
 * @param proposedByName that person's name
 */
public record DraftView(
        StandardView standard,
        @Nullable String proposedBy,
        @Nullable String proposedByName) {

    public VersionRow version() {
        return standard.version();
    }
}
