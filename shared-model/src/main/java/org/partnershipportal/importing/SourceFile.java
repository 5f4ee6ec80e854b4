package org.partnershipportal.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file read row by row: its header, its encoding and the length of each row are looked at first. */
final class SourceFile implements AutoCloseable {
    private static final int TELL_EVERY = 250_000;
    private static final int REACHED_EVERY = 5_000;
    /** Reading is about this much of the whole, in percent. */
    private static final int READ = 60;

    /** What is done with each row. */
    @FunctionalInterface
    interface Reading {
        void row(SourceRow row) throws Wrong, IOException;
    }

    private final SourceText text;
    private final long size;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final ImportProgress progress;

    SourceFile(Path file, ImportProgress progress) throws IOException {
        text = SourceText.open(file);
        size = Math.max(1, Files.size(file));
        parser =
                CSVParser.builder().setReader(text).setFormat(CSVFormat.RFC4180).get();
        records = parser.iterator();
        this.progress = progress;
    }

    /**
     * Reads all rows; a wrong one is noted and the next is read.
     *
     * @return how many rows there are without the header
     * @throws ImportRefused when columns are missing or the text is no CSV from some row on
     */
    long read(List<Column> columns, Wrongs wrongs, Reading reading) throws IOException {
        CSVRecord header = next(1);
        requireDifferent(header.toList());
        List<Integer> places = places(columns, header.toList());
        long row = 1;
        while (hasNext(row + 1)) {
            row++;
            CSVRecord cells = next(row);
            try {
                requireWhole(cells, header.size());
                reading.row(new SourceRow(row, cells, columns, places, header));
            } catch (Wrong e) {
                wrongs.add(row, String.valueOf(e.getMessage()));
            }
            if (row % TELL_EVERY == 0) {
                progress.say(String.format("  %,d rows read", row));
            }
            if (row % REACHED_EVERY == 0) {
                progress.reached((int) (READ * text.characters() / size));
            }
        }
        if (!text.isEnded()) {
            wrongs.add(row, "the file stops within this row; it seems to be cut");
        }
        return row - 1;
    }

    private void requireWhole(CSVRecord cells, int width) throws Wrong {
        if (cells.size() != width) {
            throw new Wrong("has " + cells.size() + " columns, and the header has " + width);
        }
        if (text.isBroken() && SourceText.isBroken(cells)) {
            throw new Wrong("holds bytes that are not UTF-8; save the file as CSV in UTF-8");
        }
    }

    private static void requireDifferent(List<String> header) {
        Set<String> seen = new HashSet<>();
        for (String name : header) {
            if (!name.isBlank() && !seen.add(name.strip().toLowerCase(Locale.UK))) {
                throw new ImportRefused("row 1: the column '" + name.strip() + "' stands twice");
            }
        }
    }

    private static List<Integer> places(List<Column> columns, List<String> header) {
        List<Integer> places = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Column column : columns) {
            int place = column.in(header);
            places.add(place);
            if (place < 0 && column.isNeeded()) {
                missing.add(column.name());
            }
        }
        if (!missing.isEmpty()) {
            throw new ImportRefused("row 1: the header is of no layout that is known here. Missing: "
                    + String.join(", ", missing) + ". It has: " + String.join(",", header));
        }
        return places;
    }

    private boolean hasNext(long row) {
        try {
            return records.hasNext();
        } catch (UncheckedIOException e) {
            throw unreadable(row, e);
        }
    }

    private CSVRecord next(long row) {
        if (!hasNext(row)) {
            throw new ImportRefused("The file is empty.");
        }
        return records.next();
    }

    private static ImportRefused unreadable(long row, UncheckedIOException e) {
        return new ImportRefused(
                "row " + row + ": cannot be read as CSV; the file seems to be cut or a quotation mark is" + " missing ("
                        + e.getMessage() + ")");
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
