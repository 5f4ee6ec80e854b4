package org.partnershipportal.asked;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asked.
 *
 * @param words as a plain phrase; null when they might tell who asked, or are none
 * @param area GSS code of the council area in which the place lies
 * @param service what was answered, or came nearest; null for nothing
 */
record AskedQuestion(
        Instant at,
        @Nullable String words,
        String area,
        @Nullable UUID service,
        Understood understood) {}
