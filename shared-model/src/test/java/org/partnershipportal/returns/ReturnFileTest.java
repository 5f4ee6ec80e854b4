package org.partnershipportal.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnershipportal.returns.ReturnFile.Line;

/** Files as spreadsheets write them, and as they should not. */
class ReturnFileTest {
    private static final String HEADER = "month,figure,meaning,number,why_empty\n";

    @Test
    void rowsAreReadByTheNamesOfTheirColumns() {
        assertThat(read("\ufeffNumber, FIGURE ,month\r\n12,calls_offered,2026-09\r\n\r\n,visitors, 2026-10 \r\n"))
                .containsExactly(
                        new Line(2, "2026-09", "calls_offered", "12", ""), new Line(4, "2026-10", "visitors", "", ""));
        assertThat(read(HEADER + "2026-09,visitors,\"Visitors, all of them\",\"1,234\",\n"))
                .as("what the number is worth is for the checks")
                .containsExactly(new Line(2, "2026-09", "visitors", "1,234", ""));
    }

    @Test
    void eachWrongFileHasItsSentence() {
        assertThat(problem("")).isEqualTo("0  error.returns.file.empty");
        assertThat(problem(HEADER)).isEqualTo("0  error.returns.file.empty");
        assertThat(problem("month;figure;number\n2026-09;visitors;12,5\n"))
                .isEqualTo("1  error.returns.file.semicolon");
        assertThat(problem("month,figure,number,colour\n")).isEqualTo("1 colour error.returns.file.column");
        assertThat(problem("month,figure\n")).isEqualTo("1 number error.returns.file.column-missing");
        assertThat(problem("month,figure,number,Number\n")).isEqualTo("1 number error.returns.file.column-twice");
        assertThat(problem(HEADER + "2026-09,visitors,Visitors,12,5,\n"))
                .as("a decimal comma makes one cell two")
                .isEqualTo("2  error.returns.file.cells-more");
        assertThat(problem(HEADER + "2026-09,visitors\n")).isEqualTo("2  error.returns.file.cells-fewer");
        assertThat(problem(HEADER + "2026-09,visitors,\"Visitors,12,\n")).isEqualTo("2  error.returns.file.unreadable");
        assertThat(problem(HEADER + "2026-09,visitors,Caf\u00e9,12,\n", StandardCharsets.ISO_8859_1))
                .isEqualTo("0  error.returns.file.encoding");
        assertThat(problem(HEADER + "2026-09,visitors,,12,\n", StandardCharsets.UTF_16))
                .isEqualTo("0  error.returns.file.encoding");
        assertThat(problem(HEADER + "2026-09,visitors,,12,\n".repeat(5001))).isEqualTo("5002  error.returns.file.long");
    }

    private static List<Line> read(String text) {
        return ReturnFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String problem(String text) {
        return problem(text, StandardCharsets.UTF_8);
    }

    private static String problem(String text, Charset charset) {
        ReturnFileRefused refused =
                catchThrowableOfType(ReturnFileRefused.class, () -> ReturnFile.read(text.getBytes(charset)));
        FileProblem first = refused.problems().get(0);
        return first.row() + " " + first.column() + " " + first.key();
    }
}
