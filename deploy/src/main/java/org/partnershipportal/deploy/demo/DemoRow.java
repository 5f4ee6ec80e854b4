package org.partnershipportal.deploy.demo;

import java.time.LocalDate;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** One row of a demo file. An empty field is null where a value may be missing. */
record DemoRow(CSVRecord fields) {
    /** The text of a column, possibly empty. */
    String get(String column) {
        return fields.get(column);
    }

    boolean has(String column) {
        return !get(column).isEmpty();
    }

    boolean yes(String column) {
        return get(column).equals("yes");
    }

    @Nullable
    String text(String column) {
        return has(column) ? get(column) : null;
    }

    @Nullable
    Integer number(String column) {
        return has(column) ? Integer.valueOf(get(column)) : null;
    }

    @Nullable
    LocalDate date(String column) {
        return has(column) ? LocalDate.parse(get(column)) : null;
    }

    /** A first day, where none means the first day of the councils of today: 1 April 1974. */
    LocalDate since(String column) {
        LocalDate date = date(column);
        return date == null ? LocalDate.of(1974, 4, 1) : date;
    }

    /** The id of the thing of this kind that the column names by its natural key; null for an empty column. */
    @Nullable
    UUID id(String kind, String column) {
        return has(column) ? DemoId.of(kind, get(column)) : null;
    }
}
