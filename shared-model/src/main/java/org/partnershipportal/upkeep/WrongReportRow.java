package org.partnershipportal.upkeep;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said is wrong.
 *
 * @param answer null while nobody has answered
 */
public record WrongReportRow(
        UUID id,
        WrongAbout about,
        String slug,
        String name,
        String text,
        Instant reportedAt,
        @Nullable String answer) {
    public boolean isOpen() {
        return answer == null;
    }
}
