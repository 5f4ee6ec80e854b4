package org.partnershipportal.asked;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A phrase that residents asked, in the last thirty days.
 *
 * @param unsure how often nothing, or nothing more than a guess, was answered
 * @param serviceId what was mostly answered, or came nearest; null for nothing
 * @param service its name
 */
public record AskedPhraseRow(
        String words,
        int times,
        int unsure,
        @Nullable UUID serviceId,
        @Nullable String service) {}
