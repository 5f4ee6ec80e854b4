package org.partnershipportal.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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

/** Services, locations, services by channel, rules, areas and names: what is there after good files and bad ones. */
class DirectoryImportIT {
    private static final String LOCATIONS = "name,kind,organisation,address,postcode,latitude,longitude\n";
    private static final String RULES =
            "Service,Part of the service,Tier,Body,Area,From,Until,Authority,Beside the answer,Contractor\n";

    @TempDir
    private Path folder;

    @BeforeAll
    static void found() {
        Database.use("directoryimports");
        Westmark.found();
    }

    @AfterAll
    static void back() {
        Database.useShared();
    }

    @Test
    void aListOfServicesAddsWhatIsNewAndKeepsWhatIsKnown() throws IOException {
        String file = """
                LGSL,name,tier,group,phrases
                9001,Allotments,district,Parks,rent an allotment;grow my own veg
                9002,Bin collection,county,,
                ,Ferry,county/unitary,,
                9003,Benches,parish,,bench is broken
                """;
        assertThat(counts(ImportKind.SERVICES, file)).containsEntry("new", 3L);
        assertThat(text("select tier from responsibility r join council_service c on c.id = r.service_id"
                        + " where c.slug = 'allotments'"))
                .isEqualTo("DISTRICT");
        assertThat(text("select lgsl || ' ' || name || ' ' || providing_tier from council_service where slug = 'bins'"))
                .isEqualTo("9002 Bin collection county/unitary");
        assertThat(text("select tier from responsibility r join council_service c on c.id = r.service_id"
                        + " where c.slug = 'bins'"))
                .isEqualTo("DISTRICT");
        assertThat(text("select count(*) from responsibility r join council_service c on c.id = r.service_id"
                        + " where c.slug = 'benches'"))
                .isEqualTo("0");
        assertThat(text("select count(*) from search_posting p join council_service c on c.id = p.service_id"
                        + " where c.slug = 'allotments' and p.stem = 'veg'"))
                .isEqualTo("1");
        assertThat(load(ImportKind.SERVICES, file).changes()).isFalse();
    }

    @Test
    void aListOfServicesSaysWhetherTheWorkGoesOn() throws IOException {
        String file = """
                name,tier,goes on
                Hollow ways,county/unitary,yes
                Garden waste,district,no
                Ponds,district,
                Trees,county/unitary,Yes
                """;
        assertThat(counts(ImportKind.SERVICES, file))
                .containsEntry("known: whether it goes on without who reported it", 1L);
        assertThat(text("select string_agg(slug || ' ' || coalesce(goes_on::text, 'unsaid'), ', ' order by slug)"
                        + " from council_service where slug in ('hollow-ways', 'garden-waste', 'ponds', 'trees')"))
                .isEqualTo("garden-waste false, hollow-ways true, ponds unsaid, trees true");
        assertThat(load(ImportKind.SERVICES, file).changes()).isFalse();
    }

    @Test
    void aListOfServicesSaysUnderWhichLawTheyAre() throws IOException {
        String file = """
                name,tier,statute
                Papers,all,information
                Trees,county/unitary,complaints
                Old maps,district,
                """;
        assertThat(counts(ImportKind.SERVICES, file)).containsEntry("known: under which law it is", 1L);
        assertThat(laws()).isEqualTo("old-maps none, papers INFORMATION, trees COMPLAINTS");
        assertThat(load(ImportKind.SERVICES, file).changes()).isFalse();
        load(ImportKind.SERVICES, file.replace("complaints", "none"));
        assertThat(laws()).isEqualTo("old-maps none, papers INFORMATION, trees none");
    }

    private static String laws() {
        return text("select string_agg(slug || ' ' || coalesce(statute, 'none'), ', ' order by slug)"
                + " from council_service where slug in ('papers', 'trees', 'old-maps')");
    }

    @Test
    void locationsAreWrittenAsTheBodiesThatRunThem() throws IOException {
        String file = LOCATIONS
                + "Mill House,one-stop shop,Alder District Council,\"1 Mill Lane, Oakham\",zz1 1oa,51.5,0.25\n"
                + "Birch kiosk,kiosk,birch,Market Square,,,\n";
        assertThat(counts(ImportKind.LOCATIONS, file)).containsEntry("new", 2L);
        assertThat(text("select o.slug || ' ' || l.kind || ' ' || l.postcode from location l"
                        + " join organisation o on o.id = l.tenant_id where l.slug = 'mill-house'"))
                .isEqualTo("alder ONE_STOP_SHOP ZZ1 1OA");
        assertThat(load(ImportKind.LOCATIONS, file).changes()).isFalse();
        assertThat(counts(
                        ImportKind.LOCATIONS,
                        file.replace("Market Square", "Mill Square").replace("51.5,0.25", ",")))
                .containsEntry("changed", 1L)
                .containsEntry("unchanged", 1L);
        String points = """
                location,service,organisation,channel,limits
                Mill House,potholes,westmark,desk,No plans of drains
                mill-house,Bin collection,,self-service,
                """;
        assertThat(counts(ImportKind.ACCESS_POINTS, points)).containsEntry("new", 2L);
        assertThat(load(ImportKind.ACCESS_POINTS, points).changes()).isFalse();
        assertThat(text("select string_agg(o.slug || ' ' || s.channel, ', ' order by o.slug) from service_at_location s"
                        + " join organisation o on o.id = s.organisation_id"))
                .isEqualTo("alder SELF_SERVICE, westmark DESK");
    }

    @Test
    void aRuleEndsAndAnotherFollowsInOneFile() throws IOException {
        String file = RULES
                + "trees,,county,,,1974-04-01,2027-03-31,an Act,,\n"
                + "trees,,district,,,01/04/2027,,an order,From then on with parks,Green & Sons\n"
                + "trees,stumps,,trust,E07000991,,,an agreement,,\n";
        assertThat(counts(ImportKind.RESPONSIBILITIES, file))
                .containsEntry("new", 2L)
                .containsEntry("changed", 1L);
        assertThat(text("select string_agg(coalesce(r.tier, 'override') || ' ' || r.valid_from, ', '"
                        + " order by r.part desc, r.valid_from) from responsibility r join council_service c"
                        + " on c.id = r.service_id where c.slug = 'trees'"))
                .isEqualTo("COUNTY 1974-04-01, DISTRICT 2027-04-01, override 1974-04-01");
        assertThat(load(ImportKind.RESPONSIBILITIES, file).changes()).isFalse();
    }

    @Test
    void anOwnAreaHoldsTheDistrictsThatItCovers() throws IOException {
        String header = "code,name,kind,organisation,covers\n";
        load(
                ImportKind.AREAS,
                header + "elm-fire,Elm fire area,fire,westmark,E07000991\n"
                        + "elm-fire,Elm fire area,fire,westmark,Cove\n");
        assertThat(coveredBy("elm-fire")).isEqualTo("E06000999, E07000991, elm-fire");
        String later = header + "elm-fire,Elm fire and rescue area,fire,westmark,E10000099\n";
        load(ImportKind.AREAS, later);
        assertThat(coveredBy("elm-fire")).isEqualTo("E07000991, E07000992, E10000099, elm-fire");
        assertThat(
                        text(
                                "select a.name from organisation_area oa join area a on a.id = oa.area_id where capacity = 'FIRE'"))
                .isEqualTo("Elm fire and rescue area");
        assertThat(load(ImportKind.AREAS, later).changes()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SERVICES | LGSL,Description,lgsl,tier;1,Bins,2,all | row 1: the column 'lgsl' stands twice",
                "SERVICES | LGSL,Description;1,Bins | Missing: Providing Tier",
                "SERVICES | LGSL,Description,Providing Tier;7001,Moats,all;7001,Drains,all | row 3: LGSL 7001 stands in row 2 already",
                "SERVICES | LGSL,Description,Providing Tier;7002,Moats,village | row 2: Providing Tier 'village' is none of",
                "SERVICES | LGSL,Description,Providing Tier;x,Moats,all | row 2: LGSL 'x' is not a number",
                "SERVICES | LGSL,Description,Providing Tier;7003,<script>alert(1)</script>,all | row 2: Description '<script>alert(1)</script>' holds markup",
                "SERVICES | LGSL,Description,Providing Tier;7004,🙂🙂,all | has no letter from a to z",
                "SERVICES | LGSL,Description,Providing Tier;7005,Moats | row 2: has 2 columns, and the header has 3",
                "SERVICES | LGSL,Description,Providing Tier;7006,\"Moats | row 2: cannot be read as CSV",
                "SERVICES | name,Providing Tier,goes_on;Moats,all,perhaps | row 2: goes_on 'perhaps' is none of no, yes",
                "LOCATIONS | name,kind,organisation,address,postcode;Den,library,alder,Lane 1,ZZ1 | row 2: postcode 'ZZ1' is not a postcode",
                "LOCATIONS | name,kind,organisation,address;Den,castle,alder,Lane 1 | row 2: kind 'castle' is none of area office",
                "LOCATIONS | name,kind,organisation,address;Den,library,x' or 1=1 --,Lane 1 | row 2: organisation 'x' or 1=1 --' is no body that is known here",
                "LOCATIONS | name,kind,organisation,address;Den,library,alder,Lane 1;Den,library,alder,Lane 2 | row 3: the location den stands in row 2",
                "LOCATIONS | name,kind,organisation,address,lat,long;Den,library,alder,Lane 1,97,0 | row 2: lat '97' is not between -90 and 90",
                "ACCESS_POINTS | location,service,channel;no-such,potholes,desk | row 2: location 'no-such' is no location",
                "ACCESS_POINTS | location,service,channel;no-such,potholes,pigeon | row 2: channel 'pigeon' is none of appointment",
                "RESPONSIBILITIES | service,tier,from,authority;potholes,district,2020-01-01,an Act | row 2: from and until overlap with a rule that stands already: COUNTY from 1974-04-01",
                "RESPONSIBILITIES | service,part,tier,from,authority;bins,lids,county,2020-01-01,x;bins,lids,county,2021-01-01,x | row 3: from and until overlap with row 2",
                "RESPONSIBILITIES | service,tier,authority;potholes,parish,an Act | row 2: tier 'parish' cannot be",
                "RESPONSIBILITIES | service,organisation,authority;potholes,alder,an Act | row 2: the area is missing",
                "RESPONSIBILITIES | service,tier,from,until,authority;potholes,all,2030-01-01,2029-01-01,x | row 2: until '2029-01-01' lies before",
                "RESPONSIBILITIES | service,tier,from,authority;potholes,all,soon,x | row 2: from 'soon' is no day",
                "RESPONSIBILITIES | service,tier,authority;dragons,all,x | row 2: service 'dragons' is no service that is known here",
                "AREAS | code,name,kind,covers;oak,Oak,fire,Nowhere | row 2: covers 'Nowhere' is no area",
                "AREAS | code,name,kind,covers;E07000991,Oak,fire,E07000992 | row 2: code E07000991 is an area of the kind district",
                "AREAS | code,name,kind,covers;oak,Oak,police, | row 2: the covers is missing",
                "PLACE_NAMES | name,note;Oak,x | row 2: has no code of a ward or parish, so it needs a kind",
                "PLACE_NAMES | name,kind,council_gss;Oak,town, | row 2: the council_gss is missing",
                "PLACE_NAMES | name,kind,council_gss;Oak,castle,E07000991 | row 2: kind 'castle' is none of city, hamlet",
                "PLACE_NAMES | name,kind,council_gss;Oak,town,E07999999 | row 2: council_gss 'E07999999' is no council",
                "PLACE_NAMES | name,kind,council_gss;Oak,town,Alder;oak,village,Alder | row 3: the name Oak stands in row 2 already",
                "PLACE_NAMES | name,kind,council_gss;CM7,postcode,Alder | row 2: name 'CM7' is not a postcode",
                "PLACE_NAMES | code,name;E07000991,Oak | row 2: code 'E07000991' is not the code of a ward"
            })
    void aBadFileIsRefusedByRowAndColumnAndChangesNothing(ImportKind kind, String rows, String message)
            throws IOException {
        String before = everything();
        assertThatThrownBy(() -> load(kind, rows.replace(";", "\n") + "\n"))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining(message)
                .hasMessageContaining("Nothing was changed");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void anotherEncodingAndACutFileAreRefused() {
        String file = LOCATIONS + "Café,library,alder,Lane 1,,,\n";
        assertThatThrownBy(() -> load(ImportKind.LOCATIONS, file, Charset.forName("windows-1252")))
                .hasMessageContaining("row 2: holds bytes that are not UTF-8");
        assertThatThrownBy(() -> load(ImportKind.LOCATIONS, file, StandardCharsets.UTF_16))
                .hasMessageContaining("UTF-16");
        assertThatThrownBy(() -> load(ImportKind.LOCATIONS, file.strip(), StandardCharsets.UTF_8))
                .hasMessageContaining("row 2: the file stops within this row");
        assertThatThrownBy(() -> load(ImportKind.LOCATIONS, "", StandardCharsets.UTF_8))
                .hasMessageContaining("The file is empty");
    }

    @Test
    void aMarkOfTheByteOrderIsReadOver() throws IOException {
        assertThat(load(
                                ImportKind.SERVICES,
                                "\uFEFFLGSL,Description,Providing Tier\r\n8001,Find out about moats,all\r\n")
                        .changes())
                .isTrue();
        assertThat(text("select name from council_service where lgsl = 8001")).isEqualTo("Moats");
    }

    private Map<String, Long> counts(ImportKind kind, String file) throws IOException {
        return load(kind, file).counts().stream().collect(Collectors.toMap(ImportCount::what, ImportCount::count));
    }

    private ImportOutcome load(ImportKind kind, String file) throws IOException {
        return load(kind, file, StandardCharsets.UTF_8);
    }

    private ImportOutcome load(ImportKind kind, String text, Charset charset) throws IOException {
        Path file = folder.resolve("file.csv");
        Files.write(file, text.getBytes(charset));
        return new ImportRun(Database.source("portal_admin"), ImportRun.COMMAND_LINE, false, line -> {})
                .load(kind.make(), file);
    }

    private static String coveredBy(String code) {
        return text(
                "select string_agg(x.code, ', ' order by x.code) from area_within w join area a on a.id = w.within_id"
                        + " join area x on x.id = w.area_id and x.kind not in ('CELL', 'WARD', 'PARISH') where a.code = '"
                        + code + "'");
    }

    private static String everything() {
        return text("select concat_ws(' ', (select count(*) from council_service), (select count(*) from location),"
                + " (select count(*) from service_at_location), (select string_agg(r::text, '' order by id) from"
                + " responsibility r), (select count(*) from area), (select count(*) from place))");
    }

    private static String text(String sql) {
        return Database.sql("portal_web", Asker.ANYBODY, connection -> {
            try (var rows = connection.createStatement().executeQuery(sql)) {
                rows.next();
                return rows.getString(1);
            }
        });
    }
}
