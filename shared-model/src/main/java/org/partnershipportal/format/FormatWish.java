package org.partnershipportal.format;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody needs, checked.
 *
 * @param language code; null where none is needed
 * @param contact null for who is reached by the enquiry, or by whoever took it down
 */
record FormatWish(
        FormatKind kind,
        @Nullable String language,
        String about,
        @Nullable String enquiry,
        @Nullable LocalDate neededOn,
        @Nullable String name,
        @Nullable ReachWay way,
        @Nullable String contact) {}
