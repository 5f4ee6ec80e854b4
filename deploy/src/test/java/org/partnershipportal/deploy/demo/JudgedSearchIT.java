package org.partnershipportal.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.partnershipportal.deploy.bench.search.JudgedFigures;
import org.partnershipportal.deploy.bench.search.JudgedQuestion;
import org.partnershipportal.deploy.bench.search.SearchCaller;
import org.partnershipportal.fixture.TestDatabase;
import org.partnershipportal.worktime.LondonClock;

/** The promises about words: right first, right among the first three, hardly ever wrong and certain. */
class JudgedSearchIT {
    private static final Path JUDGED = Path.of("src/test/resources/judged-questions.csv");
    /** Worded as far as people's words go from what feeds the search: long stories, other names for all things. */
    private static final Path FAR = Path.of("src/test/resources/judged-far.csv");

    /** Of the questions of which nobody looked at the answers while the search was made. */
    @Test
    void keepsThePromises() throws Exception {
        JudgedFigures figures = figures(JudgedQuestion.keptApart(JudgedQuestion.read(JUDGED)));
        assertThat(figures.first()).as(figures.table("first")).isGreaterThanOrEqualTo(0.92);
        assertThat(figures.amongFirstThree()).as(figures.table("three")).isGreaterThanOrEqualTo(0.98);
        assertThat(figures.wrongWithHighConfidence())
                .as(figures.table("certain"))
                .isLessThanOrEqualTo(0.01);
    }

    @Test
    void isNotCertainOfWhatIsSaidInWordsFarFromItsOwn() throws Exception {
        JudgedFigures figures = figures(JudgedQuestion.keptApart(JudgedQuestion.read(FAR)));
        assertThat(figures.first()).as(figures.table("first")).isGreaterThanOrEqualTo(0.66);
        assertThat(figures.wrongWithHighConfidence())
                .as(figures.table("certain"))
                .isLessThanOrEqualTo(0.01);
    }

    private static JudgedFigures figures(List<JudgedQuestion> questions) throws Exception {
        DemoPartnershipIT.load();
        try (SearchCaller caller =
                new SearchCaller(TestDatabase.get().login("portal_web"), LocalDate.now(LondonClock.ticking()))) {
            return JudgedFigures.of(questions, caller);
        }
    }

    @Test
    void judgesQuestionsThatDoNotFeedTheSearch() throws Exception {
        List<JudgedQuestion> judged = Stream.concat(
                        JudgedQuestion.read(JUDGED).stream(), JudgedQuestion.read(FAR).stream())
                .toList();
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
