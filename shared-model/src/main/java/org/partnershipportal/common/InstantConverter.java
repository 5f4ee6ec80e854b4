package org.partnershipportal.common;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Stores every Instant as a timestamp with time zone; by itself EclipseLink would store its bytes. */
@Converter(autoApply = true)
public class InstantConverter implements AttributeConverter<Instant, Timestamp> {
    @Override
    public @Nullable Timestamp convertToDatabaseColumn(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    @Override
    public @Nullable Instant convertToEntityAttribute(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
