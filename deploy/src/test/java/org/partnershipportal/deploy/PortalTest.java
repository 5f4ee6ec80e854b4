package org.partnershipportal.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What a person is told who types something that cannot work; none of these starts a server. */
class PortalTest {
    @TempDir
    private Path temporary;

    private final StringWriter words = new StringWriter();

    @Test
    void helpNamesEachCommand() {
        assertThat(type("--help")).isZero();
        assertThat(words.toString().lines().filter(line -> line.matches("  [a-z]+ +\\S.*")))
                .hasSize(7);
        assertThat(words.toString()).contains("  test ").contains("up to date.").contains("and mends it.");
    }

    @Test
    void theVersionThatWasBuiltIsTold() {
        assertThat(type("--version")).isZero();
        assertThat(words.toString()).matches("Partnership Portal [0-9]+\\.[0-9]+\\.[0-9]+\\S*\\R");
        assertThat(type("import", "onspd", "--version")).isZero();
    }

    @Test
    void aPortalThatDoesNotRunIsToBeStartedFirst() throws IOException {
        Files.writeString(temporary.resolve("secrets.properties"), "db.portal_admin=not-used");
        assertThat(type("check", "--data", temporary.toString(), "--port", "1999"))
                .isEqualTo(1);
        assertThat(words.toString()).contains("does not run", "./portal run").doesNotContain("refused");
    }

    @Test
    void anUnknownCommandIsAnsweredWithTheUsage() {
        assertThat(type("rnu")).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(words.toString()).contains("rnu").contains("run");
    }

    @Test
    void aPortThatIsNoNumberIsNamed() {
        assertThat(type("run", "--port", "many")).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(words.toString()).contains("many");
    }

    @Test
    void aPortThatCannotBeIsRefusedInWords() {
        assertThat(type("run", "--port", "80")).isEqualTo(1);
        assertThat(words.toString()).contains("1024").doesNotContain("\tat ");
    }

    @Test
    void aFolderOfOthersIsRefusedInWords() throws IOException {
        Files.writeString(temporary.resolve("thesis.txt"), "precious");
        assertThat(type("run", "--data", temporary.toString())).isEqualTo(1);
        assertThat(words.toString()).contains("not the portal's").doesNotContain("\tat ");
    }

    @Test
    void migratingNeedsADatabase() {
        assertThat(type("migrate")).isEqualTo(1);
        assertThat(words.toString()).contains("PORTAL_DB_URL").doesNotContain("\tat ");
    }

    @Test
    void checkingNeedsAPortal() {
        assertThat(type("check", "--data", temporary.toString())).isEqualTo(1);
        assertThat(words.toString()).contains("./portal run").doesNotContain("\tat ");
    }

    private int type(String... arguments) {
        return Portal.commandLine()
                .setOut(new PrintWriter(words))
                .setErr(new PrintWriter(words))
                .execute(arguments);
    }
}
