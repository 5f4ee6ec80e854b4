package org.partnershipportal.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WeakeningTest {
    @Test
    void weakensTheWholeAndEachTerm() {
        assertThat(Weakening.of("((a = 1) AND (b = 2))"))
                .extracting(Weakening::condition)
                .containsExactly("true", "(true AND (b = 2))", "((a = 1) AND true)");
    }

    @Test
    void takesOutEachAlternative() {
        assertThat(Weakening.of("((a = 1) OR (b = 2))"))
                .extracting(Weakening::condition)
                .containsExactly("true", "(false OR (b = 2))", "((a = 1) OR false)");
    }

    @Test
    void goesIntoSubqueries() {
        assertThat(Weakening.of("(EXISTS ( SELECT 1\n   FROM t\n  WHERE (t.id = x.id)))"))
                .extracting(Weakening::condition)
                .containsExactly("true", "(EXISTS ( SELECT 1 FROM t WHERE (true)))");
    }

    @Test
    void hasNothingToWeakenInTrue() {
        assertThat(Weakening.of("true")).isEmpty();
    }
}
