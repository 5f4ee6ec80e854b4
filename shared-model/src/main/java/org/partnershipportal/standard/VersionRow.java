package org.partnershipportal.standard;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of the standard.
 *
 * @param number in the order of their days; null until it is published
 * @param from the first day on which it holds; null for a draft without a day
 * @param until the day on which the next one begins; null while none is published
 * @param promises how many it makes
 */
public record VersionRow(
        UUID id,
        String name,
        VersionStatus status,
        @Nullable Integer number,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        int promises) {

    /** How it stands on a day. */
    public Standing on(LocalDate day) {
        if (status != VersionStatus.PUBLISHED || from == null) {
            return status == VersionStatus.DRAFT ? Standing.DRAFT : Standing.PROPOSED;
        }
        if (from.isAfter(day)) {
            return Standing.TO_COME;
        }
        return until == null || until.isAfter(day) ? Standing.IN_FORCE : Standing.SUPERSEDED;
    }

    public boolean isDraft() {
        return status == VersionStatus.DRAFT;
    }

    public boolean isProposed() {
        return status == VersionStatus.PROPOSED;
    }

    public boolean isPublished() {
        return status == VersionStatus.PUBLISHED;
    }

    /** How a version stands on a day. */
    public enum Standing {
        DRAFT,
        PROPOSED,
        /** Published, and holds from a later day on. */
        TO_COME,
        IN_FORCE,
        SUPERSEDED
    }
}
