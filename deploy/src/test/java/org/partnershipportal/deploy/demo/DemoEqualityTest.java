package org.partnershipportal.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.partnershipportal.equality.EqualityQuestion;
import org.partnershipportal.format.FormatKind;
import org.partnershipportal.impact.Characteristic;
import org.partnershipportal.impact.Effect;

/** Languages, formats, impacts and shares of the demo: what the database would refuse is found here. */
class DemoEqualityTest {
    @Test
    void allIsOfTenants() {
        for (DemoFile file : List.of(
                DemoFile.LANGUAGES,
                DemoFile.LANGUAGE_SHARES,
                DemoFile.FORMATS,
                DemoFile.FORMAT_FIGURES,
                DemoFile.IMPACTS,
                DemoFile.POPULATION,
                DemoFile.EQUALITY_FIGURES)) {
            assertThat(Rows.tenants()).as(file.name()).containsAll(Rows.filled(file, "organisation"));
        }
        assertThat(Rows.keys(DemoFile.LANGUAGES, "organisation", "person", "language"))
                .doesNotHaveDuplicates();
        assertThat(Rows.keys(DemoFile.FORMATS, "key")).doesNotHaveDuplicates();
        assertThat(Rows.keys(DemoFile.POPULATION, "organisation", "question", "choice"))
                .doesNotHaveDuplicates();
    }

    @Test
    void aFormatThatNeedsALanguageHasOne() {
        assertThat(DemoFile.FORMATS.rows())
                .allSatisfy(
                        row -> assertThat(FormatKind.valueOf(row.get("kind")).isOfALanguage())
                                .isEqualTo(row.has("language")));
    }

    @Test
    void whatIsPublishedWasLookedAtWhole() {
        List<String> all =
                Arrays.stream(Characteristic.values()).map(Enum::name).toList();
        DemoFile.IMPACTS.rows().stream()
                .filter(row -> row.has("decision"))
                .forEach(impact -> assertThat(effects(impact))
                        .extracting(row -> row.get("characteristic"))
                        .containsExactlyInAnyOrderElementsOf(all));
        assertThat(DemoFile.IMPACT_EFFECTS.rows())
                .allSatisfy(row -> assertThat(row.has("mitigation"))
                        .isEqualTo(Effect.valueOf(row.get("effect")).isToMitigate()));
    }

    private static List<DemoRow> effects(DemoRow impact) {
        return DemoFile.IMPACT_EFFECTS.rows().stream()
                .filter(row -> row.get("impact").equals(impact.get("key")))
                .toList();
    }

    @Test
    void sharesAreOfAHundred() {
        Map<String, BigDecimal> sums = DemoFile.POPULATION.rows().stream()
                .collect(Collectors.toMap(
                        row -> row.get("organisation") + row.get("question"),
                        row -> new BigDecimal(row.get("percent")),
                        BigDecimal::add));
        assertThat(sums.values()).allSatisfy(sum -> assertThat(sum).isEqualByComparingTo("100"));
        assertThat(DemoFile.POPULATION.rows())
                .allSatisfy(row -> assertThat(
                                EqualityQuestion.valueOf(row.get("question")).choices())
                        .contains(row.get("choice")));
    }
}
