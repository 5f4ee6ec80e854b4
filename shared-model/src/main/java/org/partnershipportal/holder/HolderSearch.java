package org.partnershipportal.holder;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which holders are asked for; null for all.
 *
 * @param body slug of a body
 * @param vacant whether those alone are asked for that nobody holds
 */
public record HolderSearch(@Nullable String body, @Nullable UUID role, boolean vacant) {
    public static final HolderSearch ALL = new HolderSearch(null, null, false);
}
