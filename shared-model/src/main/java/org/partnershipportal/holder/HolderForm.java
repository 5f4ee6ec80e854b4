package org.partnershipportal.holder;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is to hold a role, as it was typed.
 *
 * @param member a membership of the own body
 * @param post what he or she is there
 * @param phone empty for none
 * @param until the last day; null for none said
 */
public record HolderForm(
        @Nullable UUID member,
        @Nullable String post,
        @Nullable String phone,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {}
