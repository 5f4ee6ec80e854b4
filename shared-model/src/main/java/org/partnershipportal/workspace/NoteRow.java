package org.partnershipportal.workspace;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A note on a part.
 *
 * @param by name of the person, when it is the own body's; null for another's, whose people are not named
 * @param struck why it was struck out; null while it stands
 * @param strikable whether who asks may strike it out
 */
public record NoteRow(
        UUID id,
        Visibility visibility,
        String body,
        @Nullable String by,
        Instant at,
        String text,
        @Nullable String struck,
        boolean strikable) {}
