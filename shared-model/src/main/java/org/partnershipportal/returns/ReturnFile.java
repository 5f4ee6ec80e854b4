package org.partnershipportal.returns;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file with figures, one a row: the columns are told apart by their names, whatever their order. */
final class ReturnFile {
    /** The columns that are read. */
    static final String MONTH = "month";

    static final String FIGURE = "figure";
    static final String NUMBER = "number";
    static final String WHY = "why_empty";
    /** For people alone. */
    private static final String MEANING = "meaning";

    private static final List<String> NEEDED = List.of(MONTH, FIGURE, NUMBER);
    private static final List<String> KNOWN = List.of(MONTH, FIGURE, MEANING, NUMBER, WHY);
    private static final int MOST_ROWS = 5_000;
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final List<FileProblem> problems = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();

    /** @param row as a spreadsheet counts */
    record Line(int row, String month, String figure, String number, String why) {}

    private ReturnFile() {}

    /**
     * All rows that say anything.
     *
     * @throws ReturnFileRefused when it is no such file
     */
    static List<Line> read(byte[] bytes) {
        ReturnFile file = new ReturnFile();
        String text = decoded(bytes);
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(CSVFormat.RFC4180)
                .get()) {
            file.rows(parser.iterator());
        } catch (UncheckedIOException | IOException e) {
            file.problems.add(FileProblem.of(file.lines.size() + 2, "", "error.returns.file.unreadable"));
        }
        if (!file.problems.isEmpty()) {
            throw new ReturnFileRefused(file.problems);
        }
        return file.lines;
    }

    private static String decoded(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new ReturnFileRefused(List.of(FileProblem.of(0, "", "error.returns.file.encoding")));
        }
    }

    private void rows(Iterator<CSVRecord> records) {
        if (!records.hasNext()) {
            problems.add(FileProblem.of(0, "", "error.returns.file.empty"));
            return;
        }
        CSVRecord header = records.next();
        header(header);
        if (!problems.isEmpty()) {
            return;
        }
        while (records.hasNext()) {
            row(records.next(), header.size());
        }
        if (problems.isEmpty() && lines.isEmpty()) {
            problems.add(FileProblem.of(0, "", "error.returns.file.empty"));
        }
    }

    private void header(CSVRecord header) {
        if (header.size() == 1 && header.get(0).matches(".*[;\t].*")) {
            problems.add(FileProblem.of(1, "", "error.returns.file.semicolon"));
            return;
        }
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i).strip().toLowerCase(Locale.ROOT);
            if (!KNOWN.contains(name)) {
                problems.add(FileProblem.of(
                        1, header.get(i).strip(), "error.returns.file.column", String.join(", ", KNOWN)));
            } else if (places.put(name, i) != null) {
                problems.add(FileProblem.of(1, name, "error.returns.file.column-twice"));
            }
        }
        NEEDED.stream()
                .filter(name -> !places.containsKey(name))
                .forEach(name -> problems.add(FileProblem.of(1, name, "error.returns.file.column-missing")));
    }

    private void row(CSVRecord cells, int width) {
        int row = (int) cells.getRecordNumber();
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        if (cells.size() != width) {
            String key = cells.size() > width ? "error.returns.file.cells-more" : "error.returns.file.cells-fewer";
            problems.add(FileProblem.of(row, "", key, cells.size(), width));
        } else if (lines.size() == MOST_ROWS) {
            problems.add(FileProblem.of(row, "", "error.returns.file.long", MOST_ROWS));
        } else {
            lines.add(new Line(row, cell(cells, MONTH), cell(cells, FIGURE), cell(cells, NUMBER), cell(cells, WHY)));
        }
    }

    private String cell(CSVRecord cells, String name) {
        Integer place = places.get(name);
        return place == null ? "" : cells.get(place).strip();
    }
}
