package org.partnershipportal.admin.download;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvFileTest {

    @Test
    void whatNeedsQuotesHasThemAndNothingIsAnEmptyCell() throws IOException {
        assertThat(written("Alder, \"the old one\"", null, 3))
                .isEqualTo("Name,Area,Number\r\n\"Alder, \"\"the old one\"\"\",,3\r\n");
    }

    @Test
    void aSpreadsheetRunsNoFormulaOutOfACell() throws IOException {
        assertThat(written("=1+1", "@sum", "-2")).endsWith("'=1+1,'@sum,'-2\r\n");
    }

    private static String written(Object... cells) throws IOException {
        StringBuilder text = new StringBuilder();
        new CsvFile(List.of("Name", "Area", "Number")).write(text, List.of(Arrays.asList(cells)));
        return text.toString();
    }
}
