package org.partnershipportal.admin.download;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** A list as a CSV file in UTF-8. A cell that a spreadsheet would take for a formula begins with an apostrophe. */
public final class CsvFile {
    private static final String FORMULA = "=+-@\t\r";
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final List<String> headings;

    /** @param headings of the columns, as people read them */
    public CsvFile(List<String> headings) {
        this.headings = List.copyOf(headings);
    }

    /** Sends the rows, whose cells may be null for empty, as a file of that name. */
    public void send(HttpServletResponse response, String name, List<List<@Nullable Object>> rows) throws IOException {
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().append(BYTE_ORDER_MARK);
        write(response.getWriter(), rows);
    }

    void write(Appendable target, List<List<@Nullable Object>> rows) throws IOException {
        CSVPrinter printer = new CSVPrinter(target, CSVFormat.RFC4180);
        printer.printRecord(headings);
        for (List<@Nullable Object> row : rows) {
            printer.printRecord(row.stream().map(CsvFile::cell).toList());
        }
        printer.flush();
    }

    private static String cell(@Nullable Object value) {
        String text = Objects.toString(value, "");
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
