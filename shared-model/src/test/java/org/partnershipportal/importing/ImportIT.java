package org.partnershipportal.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.place.PlaceFound;
import org.partnershipportal.place.PlaceRow;
import org.partnershipportal.place.PlaceService;
import org.partnershipportal.tenancy.Asker;

/** Files as they come, good and bad: what a resident is told after each. */
class ImportIT {
    private static final String HEADER = "pcd,pcds,doterm,oscty,oslaua,osward,parish,lat,long,pfa,icb";
    private static final String OAK =
            "ZZ2 1AA,ZZ2 1AA,,E10000099,E07000991,E05900001,E04900001,51.9,0.5,E23900001,E54900001";
    private static final String ENDED = "ZZ2 1AB,ZZ2 1AB,201906,E10000099,E07000991,E05900001,E04900001,51.9,0.5,,";
    private static final String BEYOND = "ZZ3 1AA,ZZ3 1AA,,E10000098,E07000981,E05900002,,52.1,0.6,E23900002,E54900002";
    private static final String COUNCILS = """
            id,gss,snac,local_custodian_code,tier_id,parent_local_authority_id,slug,country_name,homepage_url,name
            1,E10000098,,,1,,eastmark,England,https://eastmark.example.org/,Eastmark County Council
            2,E07000981,,,2,1,yewford,England,https://yewford.example.org/,Yewford Borough Council
            3,E07000991,,,2,1,alder,England,https://elsewhere.example.org/,Alder District Council
            """;

    @TempDir
    private Path folder;

    private final List<String> said = new ArrayList<>();

    @BeforeAll
    static void found() {
        Database.use("imports");
        Westmark.found();
    }

    @AfterAll
    static void back() {
        Database.useShared();
    }

    @Test
    void aDirectoryAnswersForItsPostcodes() throws IOException {
        load(new OnspdImport(true), lines(HEADER, OAK, ENDED, BEYOND));
        assertThat(found("ZZ2 1AA").place().map(PlaceRow::areaName)).contains("Alder");
        assertThat(found("ZZ2 1AA").place().map(PlaceRow::countyName)).contains("Westmark");
        assertThat(found("ZZ2 1AA").facts().ended()).isNull();
        assertThat(found("ZZ2 1AA").facts().outside()).isNull();
        assertThat(found("ZZ2 1AA").facts().latitude()).isEqualTo(51.9, org.assertj.core.api.Assertions.within(0.01));
        assertThat(found("zz21ab").facts().ended()).isEqualTo(LocalDate.of(2019, 6, 1));
        assertThat(found("ZZ2 9XX").candidates()).extracting(PlaceRow::areaName).containsExactly("Alder");
    }

    @Test
    void theLayoutSinceAugust2025IsReadToo() throws IOException {
        String header = "pcd7,pcds,doterm,cty25cd,lad25cd,wd25cd,parncp25cd,lat,long,pfa23cd,icb23cd";
        load(new OnspdImport(true), lines(header, OAK.replace("ZZ2 1AA", "ZZ4 1AA")));
        assertThat(found("ZZ4 1AA").place().map(PlaceRow::areaName)).contains("Alder");
    }

    @Test
    void aPlaceOverTheBorderIsAnsweredWithTheCouncilThere() throws IOException {
        load(new OnspdImport(true), lines(HEADER, OAK, BEYOND, ENDED.replace("ZZ2", "ZZ6")));
        load(new CouncilImport(), COUNCILS);
        PlaceFound found = found("ZZ3 1AA");
        assertThat(found.place().map(PlaceRow::areaName)).contains("Yewford");
        assertThat(found.place().map(PlaceRow::countyName)).contains("Eastmark");
        assertThat(found.facts().outside().name()).isEqualTo("Yewford Borough Council");
        assertThat(found.facts().outside().website()).isEqualTo("https://yewford.example.org/");
        assertThat(found("ZZ2 1AA").facts().outside()).isNull();
        said.clear();
        load(new CouncilImport(), COUNCILS);
        assertThat(said).anyMatch(line -> line.contains("loaded already"));
    }

    @Test
    void policeAndHealthFollowTheDirectoryNotTheCouncil() throws IOException {
        steward("""
                insert into area (id, code, name, kind) values
                    (gen_random_uuid(), 'E23900001', 'Oak Police', 'POLICE'), (gen_random_uuid(), 'E23900009', 'Elm Police', 'POLICE')
                """);
        steward("insert into area_within (area_id, within_id) select id, id from area where kind = 'POLICE'");
        steward("insert into area_within (area_id, within_id) select d.id, p.id from area d, area p"
                + " where d.code = 'E07000991' and p.code = 'E23900009'");
        load(new OnspdImport(true), lines(HEADER, OAK, ENDED, BEYOND, BEYOND.replace("1AA", "1AB")));
        assertThat(policeOf("ZZ21AA")).isEqualTo("E23900001");
        assertThat(policeOf("ZZ21AB")).isEqualTo("E23900009");
    }

    @Test
    void aSplitPostcodeIsAskedAbout() throws IOException {
        load(new SplitPostcodeImport(), """
                postcode,council_gss
                ZZ5 1AA,E07000991
                ZZ5 1AA,E07000992
                ZZ5 1AB,E07000992
                """);
        assertThat(found("ZZ5 1AA").isAmbiguous()).isTrue();
        assertThat(found("ZZ5 1AA").candidates()).extracting(PlaceRow::areaName).containsExactly("Alder", "Birch");
        assertThat(found("ZZ5 1AB").known()).isFalse();
    }

    @Test
    void theSameFileAgainAndADryRunChangeNothing() throws IOException {
        String file = lines(HEADER, OAK, ENDED);
        load(new OnspdImport(true), file);
        load(new OnspdImport(true), file);
        assertThat(said).contains("This file is loaded already. Nothing was changed.");
        run(new OnspdImport(true), bytes(lines(HEADER, OAK.replace("ZZ2", "ZZ8"))), true);
        assertThat(said).contains("A dry run: nothing was changed.");
        assertThat(found("ZZ8 1AA").known()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pcds,doterm,oscty | | Missing: oslaua (lad..cd), osward",
                "H | ZZ2 1AA,ZZ2 1AA,,E100 | row 3: has 4 columns, and the header has 11",
                "H | ZZ2 1AA,ZZ2 1AA,,E10000099,E07000991,E05900001,E04900001,51.9,0.5,,E54 | row 3: icb 'E54'",
                "H | ZZ2 1AA,\"ZZ2 1AA,,E10000099 | row 3: cannot be read as CSV",
                "H | <b>,<b>,,E10000099,E07000991,,,,,, | row 3: '<b>' is not a postcode",
                "H | ZZ2 1AA,ZZ2 1AA,201913,E10000099,E07000991,,,,,, | row 3: doterm '201913' is no month",
                "H | ZZ2 1AA,ZZ2 1AA,June,E10000099,E07000991,,,,,, | row 3: doterm 'June' is not written as YYYYMM",
                "H | ZZ2 1AA,ZZ2 1AA,,E10000099,E07000991,,,x,,, | row 3: lat 'x' is not a number",
                "H | ZZ7 1AA,ZZ7 1AA,,E10000099,E07000991,,,,,, | row 3: the postcode ZZ71AA stands in row 2 already"
            })
    void aWrongFileIsRefusedByRowAndChangesNothing(String header, String row, String message) throws IOException {
        load(new OnspdImport(true), lines(HEADER, OAK, ENDED));
        String first = OAK.replace("ZZ2", "ZZ7");
        String file = header.equals("H") ? lines(HEADER, first, row) : lines(header, "a,b,c");
        assertThatThrownBy(() -> load(new OnspdImport(true), file))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining(message)
                .hasMessageContaining("Nothing was changed");
        assertThat(found("ZZ7 1AA").known()).isFalse();
        assertThat(found("ZZ2 1AA").known()).isTrue();
    }

    @Test
    void aFileThatIsCutOrInAnotherEncodingIsRefused() throws IOException {
        String whole = lines(HEADER, OAK, ENDED, BEYOND);
        assertRefused(bytes(whole.substring(0, whole.length() - 30)), "row 4:");
        assertRefused(bytes(whole.substring(0, whole.length() - 1)), "stops within this row");
        assertRefused(whole.getBytes(StandardCharsets.UTF_16), "UTF-16");
        assertRefused(whole.replace("0.5,E23900001", "0.5,\u00e9").getBytes(StandardCharsets.ISO_8859_1), "not UTF-8");
        assertRefused(new byte[0], "empty");
        assertRefused(bytes(HEADER + "\n"), "no rows");
    }

    @Test
    void farFewerPostcodesThanBeforeLookLikeACutFile() throws IOException {
        load(new OnspdImport(true), lines(HEADER, OAK, ENDED, BEYOND));
        assertThatThrownBy(() -> run(new OnspdImport(false), bytes(lines(HEADER, BEYOND)), false))
                .hasMessageContaining("seems to be cut");
        assertThat(found("ZZ2 1AA").known()).isTrue();
    }

    private void assertRefused(byte[] file, String message) {
        assertThatThrownBy(() -> run(new OnspdImport(true), file, false))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining(message);
    }

    private void load(Import kind, String file) throws IOException {
        run(kind, bytes(file), false);
    }

    private void run(Import kind, byte[] content, boolean isDry) throws IOException {
        Path file = folder.resolve("file.csv");
        Files.write(file, content);
        new ImportRun(Database.source("portal_admin"), ImportRun.COMMAND_LINE, isDry, said::add).load(kind, file);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String lines(String... lines) {
        return String.join("\n", lines) + "\n";
    }

    private static PlaceFound found(String typed) {
        return Wiring.as(
                Asker.ANYBODY, wiring -> wiring.get(PlaceService.class).lookUp(typed, LocalDate.of(2026, 11, 22)));
    }

    private static String policeOf(String key) {
        return Database.sql("portal_web", Asker.ANYBODY, connection -> {
            try (var rows = connection
                    .createStatement()
                    .executeQuery("select string_agg(a.code, ' ') from postcode p join postcode_generation g"
                            + " on g.id = p.generation and g.status = 'CURRENT'"
                            + " join area_within w on w.area_id = p.cell_id join area a on a.id = w.within_id"
                            + " where a.kind = 'POLICE' and p.key = '" + key + "'")) {
                rows.next();
                return rows.getString(1);
            }
        });
    }

    private static void steward(String sql) {
        Database.sql("portal_admin", Asker.steward("system:test"), connection -> {
            try (var statement = connection.createStatement()) {
                return statement.executeUpdate(sql);
            }
        });
    }
}
