package org.partnershipportal.impact;

import org.jspecify.annotations.Nullable;

/**
 * What is to change, as it was typed.
 *
 * @param service slug; blank for none
 * @param change what is to change, and why
 * @param people whom it reaches, and how they were asked
 */
public record ImpactForm(
        @Nullable String title,
        @Nullable String service,
        @Nullable String change,
        @Nullable String people) {}
