package org.partnershipportal.tenancy;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of a native query, its columns by position from 0. */
public final class Columns {
    private final @Nullable Object[] values;

    /** @param row one row as a native query gives it */
    public Columns(Object row) {
        this.values = row instanceof Object[] several ? several : new Object[] {row};
    }

    public UUID uuid(int index) {
        return (UUID) required(index);
    }

    public @Nullable UUID uuidOrNull(int index) {
        return (UUID) values[index];
    }

    public String text(int index) {
        return required(index).toString();
    }

    public @Nullable String textOrNull(int index) {
        Object value = values[index];
        return value == null ? null : value.toString();
    }

    public byte[] bytes(int index) {
        return (byte[]) required(index);
    }

    public int number(int index) {
        return ((Number) required(index)).intValue();
    }

    /** A whole number that may be a large sum; zero for null. */
    public long sum(int index) {
        Object value = values[index];
        return value == null ? 0 : ((Number) value).longValue();
    }

    public double decimal(int index) {
        return ((Number) required(index)).doubleValue();
    }

    public @Nullable Integer numberIfAny(int index) {
        return values[index] instanceof Number number ? Integer.valueOf(number.intValue()) : null;
    }

    public @Nullable Double decimalIfAny(int index) {
        return values[index] instanceof Number number ? Double.valueOf(number.doubleValue()) : null;
    }

    public boolean flag(int index) {
        return (Boolean) required(index);
    }

    public LocalDate date(int index) {
        Object value = required(index);
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }

    public Optional<LocalDate> dateIfAny(int index) {
        return values[index] == null ? Optional.empty() : Optional.of(date(index));
    }

    public Instant instant(int index) {
        Object value = required(index);
        return value instanceof Timestamp timestamp ? timestamp.toInstant() : ((OffsetDateTime) value).toInstant();
    }

    public Optional<Instant> instantIfAny(int index) {
        return values[index] == null ? Optional.empty() : Optional.of(instant(index));
    }

    private Object required(int index) {
        Object value = values[index];
        if (value == null) {
            throw new IllegalStateException("column " + index + " is null");
        }
        return value;
    }
}
