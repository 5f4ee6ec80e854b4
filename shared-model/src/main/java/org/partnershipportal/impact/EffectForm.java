package org.partnershipportal.impact;

import org.jspecify.annotations.Nullable;

/**
 * An effect as it was typed.
 *
 * @param effect name of an {@link Effect}
 * @param mitigation what is done about it
 */
public record EffectForm(
        @Nullable String effect,
        @Nullable String evidence,
        @Nullable String mitigation) {}
