package org.partnershipportal.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Writes docs/settings.md when run with -Ddocs.write, and otherwise proves that it is up to date. */
class SettingsPageTest {
    private static final Path PAGE = Path.of("..", "docs", "settings.md");

    @Test
    void pageListsEverySetting() throws IOException {
        if (System.getProperty("docs.write") != null) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page());
        }
        assertThat(PAGE)
                .as(
                        "docs/settings.md; write it anew with: mvn -pl shared-model test -Dtest=SettingsPageTest -Ddocs.write")
                .hasContent(page());
    }

    @Test
    void namesAreOwnAndFollowTheGrammar() {
        assertThat(Setting.values()).extracting(Setting::key).doesNotHaveDuplicates();
        assertThat(Setting.values())
                .allSatisfy(setting -> assertThat(setting.key()).matches("(portal|run)(\\.[a-z]+)+"));
    }

    @Test
    void secretsHaveNoDefault() {
        assertThat(Setting.values())
                .filteredOn(Setting::isSecret)
                .allMatch(secret -> secret.byDefault().isEmpty());
    }

    private static String page() {
        return """
                # Settings

                Written from `org.partnershipportal.settings.Setting`; change it there. Each can be set as a system property
                of its name or as an environment variable; the environment is the place for secrets. `./portal run` sets
                what the applications need by itself.

                | name | variable | default | meaning |
                |---|---|---|---|
                """ + Arrays.stream(Setting.values()).map(SettingsPageTest::row).collect(Collectors.joining());
    }

    private static String row(Setting setting) {
        return "| `%s` | `%s` | %s | %s |\n"
                .formatted(
                        setting.key(),
                        setting.variable(),
                        setting.byDefault()
                                .map(value -> value.isEmpty() ? "empty" : "`" + value + "`")
                                .orElse(""),
                        setting.meaning() + (setting.isSecret() ? " Secret." : ""));
    }
}
