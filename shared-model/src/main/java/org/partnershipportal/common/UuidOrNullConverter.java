package org.partnershipportal.common;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** For UUID columns that may be null: EclipseLink 4.0's own converter fails on null. */
@Converter
public class UuidOrNullConverter implements AttributeConverter<UUID, UUID> {
    @Override
    public @Nullable UUID convertToDatabaseColumn(@Nullable UUID attribute) {
        return attribute;
    }

    @Override
    public @Nullable UUID convertToEntityAttribute(@Nullable UUID column) {
        return column;
    }
}
