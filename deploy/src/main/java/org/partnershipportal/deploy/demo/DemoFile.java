package org.partnershipportal.deploy.demo;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The files that say what the demo partnership is: CSV in UTF-8 with a row of column names. */
enum DemoFile {
    ORGANISATIONS,
    AREAS,
    AREA_WITHIN,
    COVERS,
    SERVICES,
    PHRASES,
    PLACES,
    CONTACTS,
    OVERRIDES,
    AGREEMENTS,
    MEMBERS,
    MACHINES,
    ENQUIRIES;

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    List<CSVRecord> rows() {
        try (InputStream in = DemoFile.class.getResourceAsStream(path())) {
            if (in == null) {
                throw new FileNotFoundException(path());
            }
            try (Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                return FORMAT.parse(text).getRecords();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String path() {
        return "/demo/" + fileName() + ".csv";
    }

    private String fileName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
