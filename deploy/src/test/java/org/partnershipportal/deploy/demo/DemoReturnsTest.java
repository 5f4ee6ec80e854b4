package org.partnershipportal.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.partnershipportal.returns.ReturnLine;
import org.partnershipportal.standard.Measure;
import org.partnershipportal.standard.MeasuredBy;

/** What demo bodies count on their telephones, at their desks and in their post. */
class DemoReturnsTest {
    @Test
    void everyLineIsThereAndIsPartOfOneBeforeIt() {
        assertThat(Rows.filled(DemoFile.RETURNS, "line"))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(ReturnLine.values()).map(Enum::name).toList());
        Set<String> before = new HashSet<>();
        for (DemoRow row : DemoFile.RETURNS.rows()) {
            assertThat(before).containsAll(row.has("of") ? Set.of(row.get("of")) : Set.of());
            before.add(row.get("line"));
        }
    }

    @Test
    void everyMeasureThatIsHandedInHasItsLine() {
        assertThat(Rows.filled(DemoFile.RETURNS, "measure"))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Measure.values())
                        .filter(measure -> measure.by() == MeasuredBy.RETURN)
                        .map(Enum::name)
                        .toList());
    }

    /** What a body hands in has to add up: a part is no more than its whole, and two parts of one are no more together. */
    @Test
    void partsAreNoMoreThanTheirWhole() {
        assertThat(DemoFile.RETURNS.rows().stream().filter(row -> row.has("of")))
                .allSatisfy(row -> assertThat(most(row)).isLessThanOrEqualTo(100));
        assertThat(most(line("CALLS_ANSWERED")) + most(line("CALLS_ABANDONED"))).isLessThanOrEqualTo(100);
        assertThat(most(line("CALLS_ANSWERED_IN_TIME"))).isLessThanOrEqualTo(90);
    }

    @Test
    void whoIsBehindIsATenant() {
        assertThat(Rows.tenants())
                .containsAll(Rows.filled(DemoFile.RETURNS, "organisation"))
                .containsAll(Rows.filled(DemoFile.RETURNS_MISSING, "organisation"));
    }

    private static DemoRow line(String name) {
        return DemoFile.RETURNS.rows().stream()
                .filter(row -> row.get("line").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static int most(DemoRow row) {
        return Integer.parseInt(row.get("share")) + Integer.parseInt(row.get("spread")) - 1;
    }
}
