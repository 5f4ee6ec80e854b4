package org.partnershipportal.importing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that was brought in on screen.
 *
 * @param sha256 null until it has been read
 * @param percent how far the work at hand is
 * @param touchedAt when the work last told how far it was, or ended
 */
public record ImportRunRow(
        UUID id,
        ImportKind kind,
        String fileName,
        long bytes,
        @Nullable String sha256,
        String status,
        int percent,
        boolean changes,
        List<ImportCount> counts,
        List<String> messages,
        String uploadedBy,
        String uploadedByName,
        Instant uploadedAt,
        @Nullable String loadedByName,
        Instant touchedAt) {
    /** Whether something goes on that the page may ask for again. */
    public boolean isAtWork() {
        return "REHEARSING".equals(status) || "LOADING".equals(status);
    }

    /** Whether it waits for the word to load it. */
    public boolean isReady() {
        return "REHEARSED".equals(status) && changes;
    }
}
