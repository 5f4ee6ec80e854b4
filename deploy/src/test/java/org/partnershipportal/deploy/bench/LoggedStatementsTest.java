package org.partnershipportal.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipportal.deploy.bench.baseline.Statement;

class LoggedStatementsTest {
    private static final String LOG = """
        2026-11-22 04:35:29.123 GMT portal_web@portal LOG:  execute <unnamed>: select 'outside'
        2026-11-22 04:35:29.123 GMT portal_web@portal LOG:  statement: BEGIN
        2026-11-22 04:35:29.124 GMT portal_web@portal LOG:  execute <unnamed>: select set_config('role', $1, true), set_config('app.user', $2, true)
        2026-11-22 04:35:29.124 GMT portal_web@portal DETAIL:  Parameters: $1 = 'portal_public', $2 = NULL
        2026-11-22 04:35:29.124 GMT portal_worker@portal LOG:  execute S_2: select another
        2026-11-22 04:35:29.125 GMT portal_web@portal LOG:  execute S_3: select a
        \tfrom b
        \twhere c = $1 and e = $2
        2026-11-22 04:35:29.125 GMT portal_web@portal DETAIL:  Parameters: $1 = 'Leigh''s', $2 = ''
        2026-11-22 04:35:29.126 GMT portal_web@portal LOG:  execute S_4: COMMIT
        """;

    @Test
    void aTransactionIsFoundWithItsParameters() {
        assertThat(LoggedStatements.of("portal_web", LOG))
                .containsExactly(List.of(
                        new Statement(
                                "select set_config('role', ?, true), set_config('app.user', ?, true)",
                                Arrays.asList("portal_public", null)),
                        new Statement("select a\nfrom b\nwhere c = ? and e = ?", List.of("Leigh's", ""))));
    }

    @Test
    void whatIsKeptIsReadAgain(@TempDir Path folder) throws IOException {
        List<List<Statement>> transactions = LoggedStatements.of("portal_web", LOG);
        Statement.write(folder.resolve("statements.json"), transactions);
        assertThat(Statement.read(folder.resolve("statements.json"))).isEqualTo(transactions);
    }
}
