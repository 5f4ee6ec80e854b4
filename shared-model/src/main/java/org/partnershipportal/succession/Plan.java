package org.partnershipportal.succession;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reorganisation: bodies that close the day before it takes effect, new bodies, and who follows whom.
 *
 * @param on its first day
 * @param status DRAFT, PROPOSED or PUBLISHED
 * @param proposedBy null while it is a draft
 */
public record Plan(
        UUID id,
        String name,
        LocalDate on,
        String status,
        @Nullable String proposedBy,
        @Nullable String proposedByName,
        List<NewBody> bodies,
        List<Closure> closures) {

    /** A body that the plan makes. */
    public record NewBody(UUID id, String slug, String name, String kind) {}

    /**
     * A body that closes.
     *
     * @param closedOn when it has been closed already, by another plan; null when not
     * @param residuary who follows it in all that lies in no place; null when nobody is named yet
     * @param served the areas that it serves on the day
     */
    public record Closure(
            UUID body,
            String name,
            @Nullable LocalDate closedOn,
            @Nullable UUID residuary,
            @Nullable String residuaryName,
            List<Served> served,
            List<Successor> successors) {}

    /**
     * An area that a closing body serves.
     *
     * @param parts the council areas within it, itself if it is one; empty when there are none
     */
    public record Served(UUID area, String name, List<Part> parts) {}

    /** A council area, with all areas that contain it, itself included. */
    public record Part(String name, List<UUID> within) {}

    /** Who follows in an area. */
    public record Successor(UUID area, String areaName, UUID body, String bodyName) {}

    public boolean isDraft() {
        return "DRAFT".equals(status);
    }

    public boolean isProposed() {
        return "PROPOSED".equals(status);
    }

    public boolean isPublished() {
        return "PUBLISHED".equals(status);
    }

    Optional<Closure> closureOf(UUID body) {
        return closures.stream().filter(c -> c.body().equals(body)).findFirst();
    }
}
