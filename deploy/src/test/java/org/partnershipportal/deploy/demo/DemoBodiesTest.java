package org.partnershipportal.deploy.demo;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who is in the demo partnership, where each body serves, and who signs in for it. */
class DemoBodiesTest {
    private static final Map<String, String> COUNCILS = Map.ofEntries(
            entry("essex", "E10000012 Essex County Council"),
            entry("basildon", "E07000066 Basildon Borough Council"),
            entry("braintree", "E07000067 Braintree District Council"),
            entry("brentwood", "E07000068 Brentwood Borough Council"),
            entry("castle-point", "E07000069 Castle Point Borough Council"),
            entry("chelmsford", "E07000070 Chelmsford City Council"),
            entry("colchester", "E07000071 Colchester City Council"),
            entry("epping-forest", "E07000072 Epping Forest District Council"),
            entry("harlow", "E07000073 Harlow Council"),
            entry("maldon", "E07000074 Maldon District Council"),
            entry("rochford", "E07000075 Rochford District Council"),
            entry("tendring", "E07000076 Tendring District Council"),
            entry("uttlesford", "E07000077 Uttlesford District Council"),
            entry("southend-on-sea", "E06000033 Southend-on-Sea City Council"),
            entry("thurrock", "E06000034 Thurrock Council"));

    private static final Set<String> PARTNERS = Set.of(
            "essex-police",
            "essex-fire",
            "essex-nhs",
            "greenfields",
            "citizens-advice",
            "blackwater-befrienders",
            "witham-one-stop");

    @Test
    void allFifteenCouncilsStandUnderTodaysNamesAndCodes() {
        Map<String, String> councils = DemoFile.ORGANISATIONS.rows().stream()
                .filter(row -> !row.get("gss").isEmpty())
                .collect(Collectors.toMap(row -> row.get("slug"), row -> row.get("gss") + " " + row.get("name")));
        assertThat(councils).isEqualTo(COUNCILS);
    }

    @Test
    void theTenantsAreTheCouncilsAndTheirPartners() {
        Set<String> expected = new TreeSet<>(COUNCILS.keySet());
        expected.addAll(PARTNERS);
        assertThat(Rows.tenants()).isEqualTo(expected);
    }

    @Test
    void everyBodyAndAreaStandsOnce() {
        assertThat(Rows.column(DemoFile.ORGANISATIONS, "slug")).doesNotHaveDuplicates();
        assertThat(Rows.column(DemoFile.ORGANISATIONS, "name")).doesNotHaveDuplicates();
        assertThat(Rows.column(DemoFile.AREAS, "code")).doesNotHaveDuplicates();
        assertThat(Rows.keys(DemoFile.AREA_WITHIN, "code", "within")).doesNotHaveDuplicates();
    }

    @Test
    void areasAndBodiesAreKnownWhereTheyAreNamed() {
        Set<String> areas = Rows.filled(DemoFile.AREAS, "code");
        assertThat(areas).containsAll(Rows.filled(DemoFile.ORGANISATIONS, "gss"));
        assertThat(areas).containsAll(Rows.filled(DemoFile.AREA_WITHIN, "code"));
        assertThat(areas).containsAll(Rows.filled(DemoFile.AREA_WITHIN, "within"));
        assertThat(areas).containsAll(Rows.filled(DemoFile.COVERS, "area"));
        assertThat(Rows.slugs()).containsAll(Rows.filled(DemoFile.COVERS, "organisation"));
        assertThat(Rows.slugs()).containsAll(Rows.filled(DemoFile.MEMBERS, "organisation"));
    }

    @Test
    void oneBodyServesAnAreaInOneCapacity() {
        assertThat(Rows.keys(DemoFile.COVERS, "area", "capacity")).doesNotHaveDuplicates();
    }

    @Test
    void policeFireAndHealthFollowTheirOwnAreas() {
        assertThat(Rows.keys(DemoFile.COVERS, "organisation", "area"))
                .contains(
                        "essex-police | essex-police-area",
                        "essex-fire | essex-fire-area",
                        "essex-nhs | essex-nhs-area");
        assertThat(Rows.keys(DemoFile.AREA_WITHIN, "code", "within"))
                .contains("E06000033 | essex-police-area", "E10000012 | essex-fire-area", "E06000034 | essex-nhs-area");
    }

    @Test
    void everyTenantWithAnInboxHasItsSignInsAndItsMachine() {
        Set<String> expected = new TreeSet<>(Set.of("two.bodies", "partnership.admin"));
        expected.add("partnership.second");
        expected.add("partnership.moderator");
        for (String slug : Rows.inboxes()) {
            expected.addAll(Set.of(slug + ".staff", slug + ".manager", slug + ".contributor", slug + ".admin"));
        }
        COUNCILS.keySet().forEach(slug -> expected.add(slug + ".councillor"));
        String sharedDesk = "witham-one-stop";
        expected.addAll(Set.of(sharedDesk + ".staff", sharedDesk + ".manager", sharedDesk + ".admin"));
        assertThat(Rows.filled(DemoFile.MEMBERS, "username")).isEqualTo(expected);
        assertThat(Rows.keys(DemoFile.MEMBERS, "username", "organisation", "role"))
                .doesNotHaveDuplicates()
                .contains("two.bodies | braintree | STAFF", "two.bodies | essex | MANAGER");
        assertThat(Rows.keys(DemoFile.MACHINES, "client_id", "organisation"))
                .containsExactlyInAnyOrderElementsOf(Rows.inboxes().stream()
                        .map(slug -> slug + "-system | " + slug)
                        .toList());
    }
}
