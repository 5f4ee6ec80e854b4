package org.partnershipportal.deploy.importing;

import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file, read by the columns that the import needs.
 *
 * @param number as a spreadsheet counts: the header is row 1
 */
record SourceRow(long number, CSVRecord cells, List<Integer> places) {
    /** The cell of a column in the order in which the import names them; empty text for an empty one. */
    String get(int column) {
        return cells.get(places.get(column)).strip();
    }

    @Nullable
    String orNull(int column) {
        String value = get(column);
        return value.isEmpty() ? null : value;
    }
}
