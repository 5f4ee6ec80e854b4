package org.partnershipportal.councillor;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one area may be told of a service (null: all services) in a month. Null where the number is not to be known. */
record FigureCount(
        UUID area,
        @Nullable UUID service,
        @Nullable Integer came,
        @Nullable Integer finished,
        @Nullable Integer late) {
    /** Whether any number above nought is shown. */
    boolean tells() {
        return Stream.of(Optional.ofNullable(came), Optional.ofNullable(finished), Optional.ofNullable(late))
                .anyMatch(number -> number.orElse(0) > 0);
    }
}
