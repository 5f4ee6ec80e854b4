package org.partnershipportal.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.partnershipportal.deploy.bench.search.JudgedFigures;
import org.partnershipportal.deploy.bench.search.JudgedQuestion;
import org.partnershipportal.deploy.bench.search.SearchCaller;
import org.partnershipportal.fixture.TestDatabase;
import org.partnershipportal.worktime.LondonClock;

/** The promises about words: right first, right among the first three, hardly ever wrong and certain. */
class JudgedSearchIT {
    private static final Path JUDGED = Path.of("src/test/resources/judged-questions.csv");

    @Test
    void keepsThePromises() throws Exception {
        DemoPartnershipIT.load();
        try (SearchCaller caller =
                new SearchCaller(TestDatabase.get().login("portal_web"), LocalDate.now(LondonClock.ticking()))) {
            JudgedFigures figures = JudgedFigures.of(JudgedQuestion.read(JUDGED), caller);
            assertThat(figures.first()).as(figures.table("first")).isGreaterThanOrEqualTo(0.92);
            assertThat(figures.amongFirstThree()).as(figures.table("three")).isGreaterThanOrEqualTo(0.98);
            assertThat(figures.wrongWithHighConfidence())
                    .as(figures.table("certain"))
                    .isLessThanOrEqualTo(0.01);
        }
    }

    @Test
    void judgesQuestionsThatDoNotFeedTheSearch() throws Exception {
        List<JudgedQuestion> judged = JudgedQuestion.read(JUDGED);
        Set<String> phrases = DemoFile.PHRASES.rows().stream()
                .map(row -> row.get("phrase").toLowerCase(Locale.UK).strip())
                .collect(Collectors.toSet());
        Set<String> services =
                DemoFile.SERVICES.rows().stream().map(row -> row.get("slug")).collect(Collectors.toSet());
        assertThat(judged).hasSizeGreaterThanOrEqualTo(200);
        assertThat(judged)
                .noneMatch(one ->
                        phrases.contains(one.question().toLowerCase(Locale.UK).strip()));
        assertThat(judged).allMatch(one -> services.containsAll(one.services()));
        assertThat(judged).extracting(JudgedQuestion::question).doesNotHaveDuplicates();
    }
}
