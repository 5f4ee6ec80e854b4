package org.partnershipportal.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What residents ask for, in which words, and who provides it. */
class DemoServicesTest {
    private static final Set<String> PLACE_RULES =
            Set.of("WHERE_THE_THING_IS", "WHERE_YOU_LIVE", "WHERE_YOU_ARE", "WHO_ISSUED", "YOUR_CHOICE", "ANY");

    @Test
    void everyServiceStandsOnceAndSaysEverything() {
        assertThat(Rows.column(DemoFile.SERVICES, "slug")).doesNotHaveDuplicates();
        assertThat(Rows.column(DemoFile.SERVICES, "name")).doesNotHaveDuplicates();
        assertThat(DemoFile.SERVICES.rows()).hasSizeGreaterThan(180).allSatisfy(DemoServicesTest::saysEverything);
    }

    private static void saysEverything(DemoRow service) {
        assertThat(service.get("slug")).matches("[a-z0-9]+(-[a-z0-9]+)*");
        for (String column : new String[] {"name", "group", "description", "authority", "reason"}) {
            assertThat(service.get(column))
                    .as(column + " of " + service.get("slug"))
                    .isNotBlank()
                    .isEqualTo(service.get(column).strip());
        }
        assertThat(service.get("description")).endsWith(".");
        assertThat(service.get("reason")).doesNotEndWith(".");
        assertThat(PLACE_RULES).contains(service.get("place_rule"));
        assertThat(Integer.parseInt(service.get("promise_days"))).isBetween(1, 60);
    }

    @Test
    void aServiceIsProvidedByATierOrByANamedBody() {
        assertThat(DemoFile.SERVICES.rows()).allSatisfy(service -> {
            assertThat(service.get("tier").isEmpty())
                    .as(service.get("slug"))
                    .isNotEqualTo(service.get("body").isEmpty());
            assertThat(service.get("body").isEmpty())
                    .isEqualTo(service.get("body_area").isEmpty());
        });
        assertThat(Rows.slugs()).containsAll(Rows.filled(DemoFile.SERVICES, "body"));
        assertThat(Rows.filled(DemoFile.AREAS, "code")).containsAll(Rows.filled(DemoFile.SERVICES, "body_area"));
    }

    @Test
    void everyTierHasBodiesThatCoverIt() {
        Set<String> tiers = Rows.filled(DemoFile.SERVICES, "tier");
        tiers.remove("ALL");
        assertThat(Rows.filled(DemoFile.COVERS, "capacity")).containsAll(tiers).contains("UNITARY");
    }

    @Test
    void everyServiceHasManyPhrasesAndNoPhraseBelongsToTwo() {
        Map<String, Long> counts = DemoFile.PHRASES.rows().stream()
                .collect(Collectors.groupingBy(row -> row.get("service"), Collectors.counting()));
        assertThat(counts.keySet()).isEqualTo(Rows.filled(DemoFile.SERVICES, "slug"));
        assertThat(counts.values()).allMatch(count -> count >= 6);
        assertThat(Rows.column(DemoFile.PHRASES, "phrase"))
                .allMatch(phrase -> phrase.equals(phrase.strip()) && !phrase.isEmpty())
                .map(phrase -> phrase.toLowerCase(Locale.ROOT))
                .doesNotHaveDuplicates();
    }

    @Test
    void servicesUnderALawAreKnown() {
        assertThat(Rows.filled(DemoFile.SERVICES, "slug")).containsAll(Rows.filled(DemoFile.STATUTES, "service"));
        assertThat(Rows.column(DemoFile.STATUTES, "service"))
                .doesNotHaveDuplicates()
                .contains("foi");
        assertThat(Rows.filled(DemoFile.STATUTES, "statute")).containsOnly("INFORMATION", "COMPLAINTS");
    }

    @Test
    void dangerIsMarked() {
        Set<String> dangerous = DemoFile.SERVICES.rows().stream()
                .filter(row -> row.get("emergency").equals("yes"))
                .map(row -> row.get("slug"))
                .collect(Collectors.toSet());
        assertThat(dangerous)
                .contains("fire-emergency", "child-protection", "adult-safeguarding", "dangerous-buildings");
        assertThat(Rows.filled(DemoFile.SERVICES, "emergency")).containsOnly("yes", "no");
    }

    @Test
    void placesLieInKnownAreasAndStandOnce() {
        assertThat(Rows.filled(DemoFile.AREAS, "code")).containsAll(Rows.filled(DemoFile.PLACES, "area"));
        assertThat(Rows.keys(DemoFile.PLACES, "name", "kind", "area")).doesNotHaveDuplicates();
        assertThat(Rows.column(DemoFile.PLACES, "kind"))
                .containsOnly("TOWN", "VILLAGE", "POSTCODE", "OUTWARD", "COUNCIL");
        assertThat(DemoFile.PLACES.rows().stream().filter(row -> row.get("kind").equals("POSTCODE")))
                .hasSize(15)
                .allMatch(row -> row.get("name").matches("[A-Z]{2}[0-9]{1,2} [0-9][A-Z]{2}"));
    }
}
