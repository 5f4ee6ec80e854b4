package org.partnershipportal.deploy.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnspdSampleTest {
    private static final int ROWS = 5_000;

    @TempDir
    private Path folder;

    @Test
    void theSameSeedMakesTheSameFileOfDifferentPostcodes() throws IOException {
        List<String> first = made("first.csv");
        assertThat(made("second.csv")).isEqualTo(first);
        assertThat(first).hasSize(ROWS + 1);
        assertThat(first.stream().map(line -> line.split(",", -1)[2]).distinct())
                .hasSize(ROWS + 1);
        assertThat(first).allMatch(line -> line.split(",", -1).length == 53);
    }

    @Test
    void aThirdHaveEnded() throws IOException {
        long ended = made("file.csv").stream()
                .skip(1)
                .filter(line -> !line.split(",", -1)[4].isEmpty())
                .count();
        assertThat(ended).isBetween(ROWS / 4L, ROWS / 2L);
    }

    private List<String> made(String name) throws IOException {
        Path file = folder.resolve(name);
        new OnspdSample(7, List.of("E07000067")).write(file, ROWS);
        return Files.readAllLines(file);
    }
}
