package org.partnershipportal.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Writes the tables of docs/referrals.md when run with -Ddocs.write, and otherwise proves that they are what runs. */
class TransitionsPageTest {
    private static final Path PAGE = Path.of("..", "docs", "referrals.md");
    private static final String BEGIN = "<!-- written from transitions.csv -->\n";
    private static final String END = "<!-- end of what is written -->\n";

    @Test
    void pageShowsTheTableThatRuns() throws IOException {
        String page = Files.readString(PAGE);
        String before = page.substring(0, page.indexOf(BEGIN) + BEGIN.length());
        String after = page.substring(page.indexOf(END));
        String right = before + "\n" + table() + "\n" + reasons() + "\n" + after;
        if (System.getProperty("docs.write") != null) {
            Files.writeString(PAGE, right);
        }
        assertThat(Files.readString(PAGE))
                .as(
                        "docs/referrals.md; write it anew with: mvn -pl shared-model test -Dtest=TransitionsPageTest -Ddocs.write")
                .isEqualTo(right);
    }

    private static String table() {
        return """
                | move | who | from | at the desk | hand-backs | to | at the desk then | it needs | accountable | lies with | clock |
                |---|---|---|---|---|---|---|---|---|---|---|
                """ + Transitions.all().stream().map(TransitionsPageTest::row).collect(Collectors.joining());
    }

    private static String row(Transition line) {
        return "| **%s** | %s | %s | %s | %s | %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        word(line.move()),
                        words(line.by()),
                        words(line.from()),
                        line.desk().size() == Transition.Desk.values().length ? "any" : words(line.desk()),
                        word(line.count()),
                        word(line.to()),
                        word(line.deskThen()),
                        words(line.needs()),
                        word(line.accountable()),
                        word(line.liesWith()),
                        word(line.clock()));
    }

    private static String reasons() {
        return "| move | its reasons |\n|---|---|\n"
                + Arrays.stream(Move.values())
                        .filter(move -> !MoveReason.codes(move).isEmpty())
                        .map(move -> "| **%s** | %s |\n"
                                .formatted(
                                        word(move),
                                        MoveReason.codes(move).stream()
                                                .map(code -> "`" + code + "`")
                                                .collect(Collectors.joining(", "))))
                        .collect(Collectors.joining());
    }

    private static String words(Collection<? extends Enum<?>> values) {
        return values.stream().map(TransitionsPageTest::word).collect(Collectors.joining(", "));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
