package org.partnershipportal.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.tenancy.Asker;

/** GOV.UK's list of links by interaction says all of the councils that it names. */
class LinkImportIT {
    private static final String HEADER = "Authority Name,SNAC,GSS,Description,LGSL,LGIL,URL,Supported by GOV.UK\n";
    private static final String APPLY =
            "Alder,99UA,E07000991,Bins: Apply,524,0,https://alder.example.org/bins/apply,true\n";
    private static final String INFORMATION =
            "Alder,99UA,E07000991,Bins: Information,524,8,https://alder.example.org/bins,true\n";

    @TempDir
    private Path folder;

    @BeforeAll
    static void found() {
        Database.use("linkimports");
        Westmark.found();
    }

    @AfterAll
    static void back() {
        Database.useShared();
    }

    @Test
    void aListIsLoadedAndALaterOneTakesItsPlace() throws IOException {
        String file = HEADER + APPLY + INFORMATION + """
                Alder,99UA,E07000991,Bins: Report,524,4,,true
                Nowhere,,E07009999,Bins: Apply,524,0,https://nowhere.example.org/bins,true
                """;
        assertThat(counts(file)).containsEntry("new", 2L).containsEntry("left out", 2L);
        assertThat(load(file).changes()).isFalse();
        load(HEADER + "Birch,,E07000992,Bins: Apply,524,0,https://birch.example.org/bins,true\n");
        String later = HEADER + INFORMATION.replace("/bins", "/waste");
        assertThat(counts(later)).containsEntry("changed", 1L).containsEntry("removed", 1L);
        assertThat(links())
                .as("nothing of a council that the file does not name")
                .isEqualTo("524 0 https://birch.example.org/bins, 524 8 https://alder.example.org/waste");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GSS,LGSL,LGIL,URL;E07000991,524,8,ftp://alder.example.org | row 2: URL 'ftp://alder.example.org' is not an address that begins with http",
                "GSS,LGSL,LGIL,URL;E07000991,524,8,javascript:alert(1) | row 2: URL 'javascript:alert(1)' is not an address that begins with http",
                "GSS,LGSL,LGIL,URL;E07000991,524,x,https://alder.example.org | row 2: LGIL 'x' is not a number",
                "GSS,LGSL,LGIL,URL;E07000991,524,8,https://a.example.org;e07000991,524,8,https://b.example.org | row 3: the same gss, lgsl and lgil stand in row 2",
                "GSS,LGSL,URL;E07000991,524,https://alder.example.org | Missing: lgil"
            })
    void aBadFileIsRefusedByRowAndColumnAndChangesNothing(String rows, String message) {
        String before = links();
        assertThatThrownBy(() -> load(rows.replace(";", "\n") + "\n"))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining(message)
                .hasMessageContaining("Nothing was changed");
        assertThat(links()).isEqualTo(before);
    }

    private Map<String, Long> counts(String file) throws IOException {
        return load(file).counts().stream().collect(Collectors.toMap(ImportCount::what, ImportCount::count));
    }

    private ImportOutcome load(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("links.csv"), text);
        return new ImportRun(Database.source("portal_admin"), ImportRun.COMMAND_LINE, false, line -> {})
                .load(ImportKind.LINKS.make(), file);
    }

    private static String links() {
        return Database.sql("portal_web", Asker.ANYBODY, connection -> {
            try (var rows = connection
                    .createStatement()
                    .executeQuery("select string_agg(lgsl || ' ' || lgil || ' ' || url, ', ' order by lgsl, lgil)"
                            + " from interaction_link")) {
                rows.next();
                return rows.getString(1);
            }
        });
    }
}
