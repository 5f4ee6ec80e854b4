package org.partnershipportal.web.download;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.web.page.Messages;

/**
 * A list as a CSV file in UTF-8, with the mark by which spreadsheets know it. A text that a spreadsheet would take for a
 * formula begins with an apostrophe (OWASP, CSV injection).
 *
 * @param <R> what stands in a row
 */
public final class CsvFile<R> {
    private static final String FORMULA = "=+-@\t\r\n";
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final String name;
    private final List<R> rows;
    private final List<Column<R>> columns = new ArrayList<>();

    private record Column<R>(String heading, Function<? super R, ? extends @Nullable Object> cell) {}

    /** @param name of the file, such as members.csv */
    public CsvFile(String name, List<R> rows) {
        this.name = name;
        this.rows = List.copyOf(rows);
    }

    /**
     * Adds a column on the right.
     *
     * @param key of the text that heads it
     * @param cell what stands in it; null for empty
     */
    public CsvFile<R> column(String key, Function<? super R, ? extends @Nullable Object> cell) {
        columns.add(new Column<>(Messages.text(key), cell));
        return this;
    }

    String name() {
        return name;
    }

    /** Writes headings and rows. */
    public void write(Appendable target) throws IOException {
        target.append(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(target, CSVFormat.RFC4180);
        printer.printRecord(columns.stream().map(Column::heading).toList());
        for (R row : rows) {
            printer.printRecord(columns.stream()
                    .map(column -> safe(column.cell().apply(row)))
                    .toList());
        }
        printer.flush();
    }

    private static String safe(@Nullable Object value) {
        String text = Objects.toString(value, "");
        return !(value instanceof Number) && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : text;
    }
}
