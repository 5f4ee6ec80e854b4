package org.partnershipportal.web.page;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.Texts;

/** Ids as they come in addresses and lists. */
public final class Ids {
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private Ids() {}

    /** @throws NotFoundException when it is none */
    public static UUID of(@Nullable String text) {
        if (text == null || !UUID_TEXT.matcher(text).matches()) {
            throw new NotFoundException("error.NotFound");
        }
        return UUID.fromString(text);
    }

    /** Null for nothing chosen. */
    public static @Nullable UUID orNull(@Nullable String text) {
        return Texts.orNull(text) == null ? null : of(text);
    }
}
