package org.partnershipportal.web.download;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    @Test
    void whatNeedsQuotesHasThemAndNothingIsAnEmptyCell() throws IOException {
        assertThat(written("Alder, \"the old one\"", null, 3))
                .isEqualTo("\ufeffError:,Back,Error:\r\n\"Alder, \"\"the old one\"\"\",,3\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-2", "@sum", "\t=1"})
    void aSpreadsheetRunsNoFormulaOutOfACell(String cell) throws IOException {
        assertThat(written("Alder", cell, 3)).endsWith("Alder,'" + cell + ",3\r\n");
    }

    private static String written(Object... cells) throws IOException {
        StringBuilder text = new StringBuilder();
        new CsvFile<>("list.csv", List.of(Arrays.asList(cells)))
                .column("common.error.prefix", row -> row.get(0))
                .column("common.back", row -> row.get(1))
                .column("common.error.prefix", row -> row.get(2))
                .write(text);
        return text.toString();
    }
}
