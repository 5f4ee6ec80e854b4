package org.partnershipportal.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How bodies of the demo see themselves: what the database would refuse is found here. */
class DemoAssessmentsTest {
    @Test
    void assessmentsAreOfTenantsAndScoreEachCriterionOnce() {
        assertThat(Rows.tenants()).containsAll(Rows.filled(DemoFile.ASSESSMENTS, "organisation"));
        assertThat(Rows.keys(DemoFile.ASSESSMENTS, "organisation", "framework", "month"))
                .doesNotHaveDuplicates();
        assertThat(DemoFile.ASSESSMENTS.rows())
                .allSatisfy(row -> assertThat(row.get("scores").split(" "))
                        .hasSize((int) DemoFile.ASSESSMENT_ANSWERS.rows().stream()
                                .filter(answer -> answer.get("framework").equals(row.get("framework")))
                                .count())
                        .allMatch(score -> List.of("0", "1", "2", "3", "n").contains(score)));
    }

    @Test
    void eachCriterionHasAGapAndSomethingThatShowsIt() {
        assertThat(Rows.keys(DemoFile.ASSESSMENT_ANSWERS, "framework", "ref")).doesNotHaveDuplicates();
        assertThat(DemoFile.ASSESSMENT_ANSWERS.rows()).allSatisfy(row -> {
            assertThat(row.get("gap")).isNotEmpty();
            assertThat(row.has("action")).isEqualTo(row.has("owner")).isEqualTo(row.has("due"));
            assertThat(row.get("kind").equals("FIGURE")).isEqualTo(!row.has("title"));
            assertThat(row.get("link")).matches("https://www\\.example\\.org/.*|/[a-z/]+|[A-Z]{3}-[0-9]{2}");
        });
    }
}
