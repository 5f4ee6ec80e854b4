package org.partnershipportal.deploy.bench.search;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A question as a resident may ask it, and what a person said is the right answer.
 *
 * @param services slugs of the services that are right; empty when none is, and nothing may be answered with certainty
 */
public record JudgedQuestion(String question, Set<String> services) {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /** The questions of a file with the columns question, services and style. */
    public static List<JudgedQuestion> read(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file);
                var rows = FORMAT.parse(reader)) {
            return rows.stream().map(JudgedQuestion::of).toList();
        }
    }

    /** The first of each two: its answers were looked at while the search was made. */
    public static List<JudgedQuestion> tunedOn(List<JudgedQuestion> all) {
        return eachSecond(all, 0);
    }

    /** The second of each two: only the figures of these count. */
    public static List<JudgedQuestion> keptApart(List<JudgedQuestion> all) {
        return eachSecond(all, 1);
    }

    private static List<JudgedQuestion> eachSecond(List<JudgedQuestion> all, int from) {
        return IntStream.range(0, all.size())
                .filter(i -> i % 2 == from)
                .mapToObj(all::get)
                .toList();
    }

    private static JudgedQuestion of(CSVRecord row) {
        Set<String> services = Arrays.stream(row.get("services").split(" "))
                .filter(slug -> !slug.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        return new JudgedQuestion(row.get("question"), services);
    }
}
