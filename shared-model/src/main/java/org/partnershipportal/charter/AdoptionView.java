package org.partnershipportal.charter;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.standard.VersionRow;

/**
 * How the own body stands to the standard.
 *
 * @param versions that hold or are to come, the latest first
 * @param adoptions all of the own body, of versions that are over too
 */
public record AdoptionView(List<VersionRow> versions, List<AdoptionRow> adoptions) {

    /** The own adoption of a version. */
    public Optional<AdoptionRow> of(UUID version) {
        return adoptions.stream().filter(row -> row.version().equals(version)).findFirst();
    }

    /** Those versions that the own body has adopted. */
    public List<VersionRow> adopted() {
        return versions.stream().filter(row -> of(row.id()).isPresent()).toList();
    }
}
