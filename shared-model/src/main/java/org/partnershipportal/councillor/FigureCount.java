package org.partnershipportal.councillor;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one area may be told of a service (null: all services) in a month. Null where the number is not to be known. */
record FigureCount(
        UUID area,
        @Nullable UUID service,
        @Nullable Integer came,
        @Nullable Integer finished,
        @Nullable Integer late) {}
