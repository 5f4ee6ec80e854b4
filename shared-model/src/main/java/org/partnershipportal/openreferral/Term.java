package org.partnershipportal.openreferral;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A term of a taxonomy.
 *
 * @param key what stands for it in the directory: the group's name, the life stage's slug, the number of the list
 * @param description null when there is nothing to say beyond the name
 */
public record Term(
        Taxonomy taxonomy,
        String key,
        String name,
        @Nullable String description) {

    /** Its id, made from taxonomy and key. */
    public UUID id() {
        return NameId.of(taxonomy.id(), key);
    }
}
