package org.partnershipportal.impact;

import org.jspecify.annotations.Nullable;

/**
 * What a change does to people who share a characteristic.
 *
 * @param effect null, as evidence, while nobody has looked
 * @param mitigation what is done about it; null for nothing
 * @param version one more with each saving; 0 while nobody has looked; not told to everybody
 */
public record EffectRow(
        Characteristic characteristic,
        @Nullable Effect effect,
        @Nullable String evidence,
        @Nullable String mitigation,
        int version) {}
