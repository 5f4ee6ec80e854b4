package org.partnershipportal.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file, read by the columns that the import needs. What a cell cannot hold is told with the column's name as it
 * stands in the file.
 *
 * @param number as a spreadsheet counts: the header is row 1
 */
record SourceRow(long number, CSVRecord cells, List<Column> columns, List<Integer> places, CSVRecord header) {
    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!?]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\t\\r\\n]]");
    private static final int SHOWN = 60;

    /** The cell of a column in the order in which the import names them; empty text for an empty or missing one. */
    String get(int column) {
        int place = places.get(column);
        return place < 0 ? "" : cells.get(place).strip();
    }

    @Nullable
    String orNull(int column) {
        String value = get(column);
        return value.isEmpty() ? null : value;
    }

    /** Words that people will read, with single blanks; null for an empty cell. */
    @Nullable
    String text(int column, int longest) throws Wrong {
        String value = get(column).replaceAll("\\s+", " ");
        if (value.length() > longest) {
            throw wrong(column, "has more than " + longest + " characters");
        }
        if (MARKUP.matcher(value).find() || CONTROL.matcher(value).find()) {
            throw wrong(column, "holds markup or control characters; write plain words");
        }
        return value.isEmpty() ? null : value;
    }

    String required(int column, int longest) throws Wrong {
        String value = text(column, longest);
        if (value == null) {
            throw new Wrong("the " + name(column) + " is missing");
        }
        return value;
    }

    /** The meaning of a word; blanks, case, hyphens and underscores do not matter. Null for an empty cell. */
    @Nullable
    String oneOf(int column, Map<String, String> meanings) throws Wrong {
        String value = get(column);
        if (value.isEmpty()) {
            return null;
        }
        String meaning = meanings.get(value.toLowerCase(Locale.UK).replaceAll("[\\s_-]+", " "));
        if (meaning == null) {
            throw wrong(
                    column,
                    "is none of "
                            + String.join(
                                    ", ", meanings.keySet().stream().sorted().toList()));
        }
        return meaning;
    }

    /** A day as 2026-11-22, or as 22/11/2026 as spreadsheets write it here. Null for an empty cell. */
    @Nullable
    LocalDate day(int column) throws Wrong {
        String value = get(column);
        if (value.isEmpty()) {
            return null;
        }
        try {
            if (value.matches("[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}")) {
                String[] parts = value.split("/", -1);
                return LocalDate.of(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
            }
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw wrong(column, "is no day written as 2026-11-22");
        }
    }

    /** A number between two others; null for an empty cell. */
    @Nullable
    Double number(int column, double least, double most) throws Wrong {
        String value = get(column);
        if (value.isEmpty()) {
            return null;
        }
        try {
            double number = Double.parseDouble(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw wrong(column, "is not a number");
        }
        throw wrong(column, "is not between " + (long) least + " and " + (long) most);
    }

    /** What is wrong with the cell of a column, named and shown. */
    Wrong wrong(int column, String why) {
        String value = get(column);
        String shown = value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
        return new Wrong(name(column) + " '" + shown + "' " + why);
    }

    private String name(int column) {
        int place = places.get(column);
        return place < 0 ? columns.get(column).name() : header.get(place).strip();
    }
}
