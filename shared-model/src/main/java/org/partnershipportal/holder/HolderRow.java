package org.partnershipportal.holder;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who holds a role at a body, held it or is to hold it.
 *
 * @param post what he or she is there
 * @param until the last day; null for none said
 */
public record HolderRow(
        UUID id,
        String name,
        String post,
        String email,
        @Nullable String phone,
        LocalDate since,
        @Nullable LocalDate until) {}
