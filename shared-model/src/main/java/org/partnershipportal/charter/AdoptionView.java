package org.partnershipportal.charter;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.standard.VersionRow;
import org.partnershipportal.standard.VersionRow.Standing;

/**
 * How the own body stands to the standard.
 *
 * @param versions that hold or are to come, and the one that the body keeps though the next has begun; the latest first
 * @param adoptions all of the own body, of versions that are over too
 * @param day on which it stands so
 */
public record AdoptionView(List<VersionRow> versions, List<AdoptionRow> adoptions, LocalDate day) {

    /** The own adoption of a version. */
    public Optional<AdoptionRow> of(UUID version) {
        return adoptions.stream().filter(row -> row.version().equals(version)).findFirst();
    }

    /** Those versions that the own body has adopted. */
    public List<VersionRow> adopted() {
        return versions.stream().filter(row -> of(row.id()).isPresent()).toList();
    }

    /** Those versions that can be adopted: that hold, or are to come. */
    public List<VersionRow> adoptable() {
        return versions.stream()
                .filter(row -> row.on(day) != Standing.SUPERSEDED)
                .toList();
    }

    /** The version that the own body keeps: of those that it has adopted the latest that has begun. */
    public Optional<VersionRow> kept() {
        return adopted().stream().filter(row -> row.on(day) != Standing.TO_COME).findFirst();
    }

    /** The first day on which the own body keeps a later one than this; null while it has adopted none. */
    public @Nullable LocalDate until(VersionRow version) {
        return adopted().stream()
                .map(row -> Objects.requireNonNull(row.from()))
                .filter(from -> from.isAfter(Objects.requireNonNull(version.from())))
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
