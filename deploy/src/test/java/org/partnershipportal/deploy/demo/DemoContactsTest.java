package org.partnershipportal.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How bodies are reached, what they agreed, and who stands in for whom. */
class DemoContactsTest {
    @Test
    void contactsAreOfKnownBodiesAndServicesAndStandOnce() {
        Set<String> within = Rows.slugs();
        within.removeAll(Rows.neighbours());
        assertThat(within).isEqualTo(Rows.filled(DemoFile.CONTACTS, "organisation"));
        assertThat(Rows.filled(DemoFile.SERVICES, "slug")).containsAll(Rows.filled(DemoFile.CONTACTS, "service"));
        assertThat(Rows.keys(DemoFile.CONTACTS, "organisation", "service", "channel", "value"))
                .doesNotHaveDuplicates();
        assertThat(Rows.filled(DemoFile.CONTACTS, "channel"))
                .isEqualTo(Set.of("PHONE", "EMAIL", "WEB", "VISIT", "OUT_OF_HOURS"));
    }

    @Test
    void telephoneNumbersAndAddressesAreInvented() {
        assertThat(values("PHONE", "OUT_OF_HOURS")).isNotEmpty().allMatch(value -> value.matches("01632 960[0-9]{3}"));
        assertThat(values("EMAIL")).isNotEmpty().allMatch(value -> value.matches("[a-z-]+@([a-z-]+\\.)?example\\.org"));
    }

    @Test
    void aWebsiteIsTheCouncilsOwnOrInvented() {
        Set<String> invented = DemoFile.ORGANISATIONS.rows().stream()
                .filter(row -> !row.has("gss") && !Rows.neighbours().contains(row.get("slug")))
                .map(row -> row.get("website"))
                .collect(Collectors.toSet());
        assertThat(invented).allMatch(website -> website.endsWith(".example.org/"));
        assertThat(values("WEB").stream().filter(page -> !page.matches("https://[a-z-]+\\.example\\.org/.+")))
                .isSubsetOf(Rows.filled(DemoFile.ORGANISATIONS, "website"));
    }

    @Test
    void aNumberBelongsToOneBody() {
        assertThat(DemoFile.CONTACTS.rows().stream()
                        .map(row -> row.get("organisation") + " " + row.get("value"))
                        .collect(Collectors.toSet()))
                .hasSameSizeAs(Rows.filled(DemoFile.CONTACTS, "value"));
    }

    @Test
    void overridesAndEarlierRulesNameKnownThingsAndAnAuthority() {
        Set<String> services = Rows.filled(DemoFile.SERVICES, "slug");
        assertThat(services).containsAll(Rows.filled(DemoFile.OVERRIDES, "service"));
        assertThat(services).containsAll(Rows.filled(DemoFile.EARLIER_RULES, "service"));
        assertThat(Rows.slugs()).containsAll(Rows.filled(DemoFile.OVERRIDES, "organisation"));
        assertThat(Rows.filled(DemoFile.AREAS, "code")).containsAll(Rows.filled(DemoFile.OVERRIDES, "area"));
        assertThat(Rows.column(DemoFile.OVERRIDES, "authority")).noneMatch(String::isEmpty);
        assertThat(Rows.keys(DemoFile.OVERRIDES, "service", "area")).doesNotHaveDuplicates();
    }

    @Test
    void braintreesCouncilHomesAreGreenfields() {
        assertThat(Rows.keys(DemoFile.OVERRIDES, "service", "organisation", "area"))
                .contains("council-house-repairs | greenfields | E07000067");
    }

    @Test
    void agreementsStandBetweenTenants() {
        assertThat(Rows.tenants()).containsAll(Rows.filled(DemoFile.AGREEMENTS, "first"));
        assertThat(Rows.tenants()).containsAll(Rows.filled(DemoFile.AGREEMENTS, "second"));
        assertThat(pairs()).doesNotHaveDuplicates();
        assertThat(Rows.keys(DemoFile.AGREEMENTS, "first", "second", "fields", "signed"))
                .contains("braintree | essex | NAME;EMAIL;PHONE;ADDRESS | both");
    }

    @Test
    void someAgreementsAreMissingLapsedOrNarrow() {
        assertThat(pairs()).doesNotContain(Set.of("thurrock", "essex"));
        assertThat(Rows.keys(DemoFile.AGREEMENTS, "first", "second", "fields"))
                .contains("castle-point | essex | NAME;EMAIL;PHONE");
        assertThat(Rows.keys(DemoFile.AGREEMENTS, "first", "second", "until"))
                .contains("rochford | essex | 2024-09-30");
    }

    private static List<Set<String>> pairs() {
        return DemoFile.AGREEMENTS.rows().stream()
                .<Set<String>>map(row -> new TreeSet<>(Set.of(row.get("first"), row.get("second"))))
                .toList();
    }

    private static Set<String> values(String... channels) {
        return DemoFile.CONTACTS.rows().stream()
                .filter(row -> Set.of(channels).contains(row.get("channel")))
                .map(row -> row.get("value"))
                .collect(Collectors.toSet());
    }
}
