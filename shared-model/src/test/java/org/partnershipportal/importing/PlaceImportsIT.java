package org.partnershipportal.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipportal.answer.AnswerService;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.place.PlaceFound;
import org.partnershipportal.place.PlaceRow;
import org.partnershipportal.place.PlaceService;
import org.partnershipportal.tenancy.Asker;

/** Names of places, and areas that follow no council: what is found by them, and who answers there. */
class PlaceImportsIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String POSTCODES = """
            pcds,doterm,oscty,oslaua,osward,parish,lat,long,pfa,icb
            ZZ7 1AA,,E10000099,E07000991,E05900001,E04900001,51.9,0.5,,
            ZZ8 1AA,,E10000099,E07000991,E05900002,E04900002,51.9,0.5,,
            ZZ8 1AB,,E10000099,E07000992,E05900003,E04900003,51.9,0.5,,
            """;

    @TempDir
    private Path folder;

    @BeforeAll
    static void found() {
        Database.use("placeimports");
        Westmark.found();
    }

    @AfterAll
    static void back() {
        Database.useShared();
    }

    @Test
    void wardsWithPostcodesArePlacesByName() throws IOException {
        load(ImportKind.ONSPD, POSTCODES);
        String file = "WD25CD,WD25NM\nE05900001,St Anne's & Mill\nE05900009,Elsewhere\n";
        assertThat(counts(ImportKind.PLACE_NAMES, file))
                .containsEntry("new", 1L)
                .containsEntry("without postcodes here, left out", 1L);
        load(ImportKind.PLACE_NAMES, "parncp25cd,parncp25nm\nE04900001,Oak Hollow\nE43000001,unparished\n");
        assertThat(text("select string_agg(p.kind || ' ' || p.key || ' ' || c.code, ', ' order by p.kind) from place p"
                        + " join area_within w on w.area_id = p.area_id join area c on c.id = w.within_id"
                        + " where p.key in ('oak hollow', 'st annes mill') and c.kind = 'DISTRICT'"))
                .isEqualTo("PARISH oak hollow E07000991, WARD st annes mill E07000991");
        assertThat(text("select string_agg(a.name, ', ' order by a.kind) from postcode p join area_within w"
                        + " on w.area_id = p.cell_id join area a on a.id = w.within_id"
                        + " where p.key = 'ZZ71AA' and a.kind in ('WARD', 'PARISH')"))
                .isEqualTo("Oak Hollow, St Anne's & Mill");
        assertThat(load(ImportKind.PLACE_NAMES, file).changes()).isFalse();
    }

    @Test
    void aWardAndAParishOfOneNameAreOnePlaceAndATownElsewhereIsAskedAbout() throws IOException {
        load(ImportKind.ONSPD, POSTCODES);
        load(ImportKind.PLACE_NAMES, "code,name\nE05900002,Hazel\nE04900002,Hazel\nE05900003,Oakham\n");
        assertThat(found("Hazel").place().map(PlaceRow::areaName)).contains("Alder");
        assertThat(found("Oakham").candidates()).extracting(PlaceRow::areaName).containsExactly("Alder", "Birch");
        assertThat(found("Oakham, Birch").place().map(PlaceRow::areaName)).contains("Birch");
    }

    @Test
    void townsAndVillagesArePlacesOfTheirCouncil() throws IOException {
        String file = """
                name,kind,council_gss,note
                Ashford,town or village,E07000991,
                ASHFORD,village,Birch,another one
                Little-Ashford,hamlet,E07000991,
                zz99 9zz,postcode,E07000992,an office
                """;
        assertThat(counts(ImportKind.PLACE_NAMES, file)).containsEntry("new in their council", 4L);
        assertThat(found("Ashford").candidates()).extracting(PlaceRow::areaName).containsExactly("Alder", "Birch");
        assertThat(found("ashford, birch").place().map(PlaceRow::areaName)).contains("Birch");
        assertThat(found("little ashford").place().map(PlaceRow::areaName)).contains("Alder");
        assertThat(found("ZZ999ZZ").place().map(PlaceRow::areaName)).contains("Birch");
        assertThat(load(ImportKind.PLACE_NAMES, file).changes()).isFalse();
        assertThat(counts(ImportKind.PLACE_NAMES, file.replace("ASHFORD", "Ashford")))
                .containsEntry("written anew", 1L)
                .containsEntry("new in their council", 0L);
    }

    @Test
    void allRowsThatAreWrongAreToldAtOnceInTheirOrder() {
        assertThatThrownBy(() -> load(ImportKind.PLACE_NAMES, """
                        Name,kind,council_gss
                        Elmham,village,Nowhere
                        Elmford,hamlet,Birch
                        ZZ7,postcode,Birch
                        ELMFORD,village,E07000992
                        """))
                .isInstanceOfSatisfying(
                        ImportRefused.class,
                        e -> assertThat(e.reasons())
                                .containsExactly(
                                        "row 2: council_gss 'Nowhere' is no council or parish that is known here",
                                        "row 4: Name 'ZZ7' is not a postcode",
                                        "row 5: the name ELMFORD stands in row 3 already, in the same council"));
    }

    @Test
    void aPoliceForceOfTheDirectoryNeedsNoListOfCouncils() throws IOException {
        load(ImportKind.ONSPD, POSTCODES.replace("E04900001,51.9,0.5,,", "E04900001,51.9,0.5,E23900007,E54900007"));
        load(ImportKind.AREAS, """
                code,name,kind,organisation,covers
                E23900007,Oak police area,police,westmark,
                E54900007,Oak care board,nhs,trust,
                """);
        load(ImportKind.SERVICES, """
                name,tier,phrases
                Stolen bicycles,police,my bicycle was nicked from the rack
                Hearing clinics,nhs,my hearing aid whistles at the clinic
                """);
        assertThat(bodyFor("stolen bicycles", "ZZ7 1AA")).isEqualTo("westmark");
        assertThat(bodyFor("hearing clinics", "ZZ7 1AA")).isEqualTo("trust");
    }

    @Test
    void waterFollowsItsOwnAreaThroughACouncil() throws IOException {
        load(ImportKind.ONSPD, POSTCODES);
        load(ImportKind.PLACE_NAMES, "code,name\nE05900001,Mill\nE05900002,Hazel\n");
        load(ImportKind.AREAS, """
                code,name,kind,organisation,covers
                mill-water,Mill water area,water,westmark,E05900001
                hazel-water,Hazel water area,water,trust,E05900002
                """);
        load(ImportKind.SERVICES, "name,tier,phrases\nBurst water mains,water,water gushes from the street\n");
        assertThat(bodyFor("burst water main", "ZZ7 1AA")).isEqualTo("westmark");
        assertThat(bodyFor("burst water main", "ZZ8 1AA")).isEqualTo("trust");
    }

    private static String bodyFor(String question, String place) {
        return Wiring.as(
                        Asker.ANYBODY, wiring -> wiring.get(AnswerService.class).answer(question, place, TODAY))
                .answers()
                .get(0)
                .body()
                .slug();
    }

    private static PlaceFound found(String typed) {
        return Wiring.as(Asker.ANYBODY, wiring -> wiring.get(PlaceService.class).lookUp(typed, TODAY));
    }

    private Map<String, Long> counts(ImportKind kind, String file) throws IOException {
        return load(kind, file).counts().stream().collect(Collectors.toMap(ImportCount::what, ImportCount::count));
    }

    private ImportOutcome load(ImportKind kind, String text) throws IOException {
        Path file = folder.resolve("file.csv");
        Files.writeString(file, text);
        return new ImportRun(Database.source("portal_admin"), ImportRun.COMMAND_LINE, false, line -> {})
                .load(kind.make(), file);
    }

    private static String text(String query) {
        return Database.sql("portal_admin", Asker.steward("test"), connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(query)) {
                rows.next();
                return rows.getString(1);
            }
        });
    }
}
