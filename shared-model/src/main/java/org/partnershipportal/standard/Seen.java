package org.partnershipportal.standard;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mark of what somebody saw before changing it, so that nobody overwrites what another person wrote meanwhile. */
final class Seen {
    /** Of what was not there; a form does not send back what is empty. */
    static final String NOTHING = "none";

    private Seen() {}

    /** Of a text or a promise; two that say the same have the same. */
    static String of(@Nullable Object shown) {
        return shown == null || shown.toString().isEmpty()
                ? NOTHING
                : UUID.nameUUIDFromBytes(shown.toString().getBytes(StandardCharsets.UTF_8))
                        .toString();
    }
}
