package org.partnershipportal.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.InvalidInputException.Problem;

/** What may be typed of a criterion. */
class AnswerChecksTest {
    private static final Map<String, String> PROMISES = Map.of("TEL-01", "We answer soon.");

    @Test
    void nothingTypedIsNoMistake() {
        assertThat(read(Assessing.form(" ", "", null, "", " ")))
                .isEqualTo(new CheckedAnswer(null, List.of(), null, null));
    }

    @Test
    void allThatIsTypedIsRead() {
        AnswerForm form = new AnswerForm(
                "BEGUN",
                List.of(
                        Assessing.document(),
                        Assessing.row("DOCUMENT", " ", null),
                        Assessing.row("PRACTICE", "One desk for all", "/standard/charter/braintree")),
                List.of("TEL-01", "TEL-01"),
                " Half the desks\u0000 ",
                "Move the others",
                "Head of customer services",
                " 2027-03 ");
        assertThat(read(form))
                .isEqualTo(new CheckedAnswer(
                        Score.BEGUN,
                        List.of(
                                new Evidence(EvidenceKind.DOCUMENT, "Strategy", "https://www.example.org/strategy"),
                                new Evidence(EvidenceKind.PRACTICE, "One desk for all", "/standard/charter/braintree"),
                                new Evidence(EvidenceKind.FIGURE, "We answer soon.", "TEL-01")),
                        "Half the desks",
                        new PlannedAction("Move the others", "Head of customer services", YearMonth.of(2027, 3))));
    }

    @Test
    void aRowHasBothATitleAndAnAddress() {
        assertThat(wrong(evidence(Assessing.row("DOCUMENT", "Strategy", " "))))
                .containsExactly("link_0 error.assessment.link");
        assertThat(wrong(evidence(Assessing.document(), Assessing.row("DOCUMENT", null, "https://www.example.org"))))
                .containsExactly("title_1 error.assessment.title");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "www.example.org",
                "http://www.example.org/plan",
                "javascript:alert(1)",
                "//www.example.org/plan",
                "/\\www.example.org",
                "/",
                "https:///plan",
                "https://www.example.org/a b",
                "mailto:desk@example.org"
            })
    void anAddressCanBeLookedAt(String link) {
        assertThat(wrong(evidence(Assessing.row("DOCUMENT", "Plan", link))))
                .containsExactly("link_0 error.assessment.link");
    }

    @Test
    void anActionIsWholeOrNotThere() {
        assertThat(wrong(Assessing.form("BEGUN", "Much", "Do it", null, null)))
                .containsExactly("owner error.assessment.owner", "due error.assessment.due");
        assertThat(wrong(Assessing.form("BEGUN", "Much", null, "Head of service", "2027-03")))
                .containsExactly("action error.assessment.action");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027", "2027-13", "2027-00", "March 2027", "1999-12", "2027-03-01"})
    void aMonthIsAMonth(String due) {
        assertThat(wrong(Assessing.form("BEGUN", "Much", "Do it", "Head of service", due)))
                .containsExactly("due error.assessment.due");
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        AnswerForm form = new AnswerForm(
                "EXCELLENT",
                List.of(Assessing.row("DOCUMENT", "x".repeat(201), "plan")),
                List.of("ZZZ-99"),
                "g".repeat(2001),
                null,
                "o".repeat(121),
                null);
        assertThat(wrong(form))
                .containsExactly(
                        "score error.assessment.score",
                        "title_0 error.text.too-long",
                        "link_0 error.assessment.link",
                        "figures error.assessment.figure",
                        "gap error.text.too-long",
                        "owner error.text.too-long",
                        "action error.assessment.action",
                        "due error.assessment.due");
    }

    @Test
    void whatIsMetLeavesNoGap() {
        assertThat(wrong(Assessing.missing("MET"))).containsExactly("gap error.assessment.gap-of-met");
    }

    @Test
    void noMoreRowsAreReadThanThereCanBe() {
        AnswerForm.Row[] many = Collections.nCopies(99, Assessing.document()).toArray(AnswerForm.Row[]::new);
        assertThat(read(evidence(many)).evidence()).hasSize(AnswerChecks.MOST_ROWS);
    }

    private static AnswerForm evidence(AnswerForm.Row... rows) {
        return new AnswerForm("MET", List.of(rows), List.of(), null, null, null, null);
    }

    private static CheckedAnswer read(AnswerForm form) {
        return AnswerChecks.read(form, PROMISES);
    }

    private static List<String> wrong(AnswerForm form) {
        List<String> found = new ArrayList<>();
        assertThatThrownBy(() -> read(form))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> e.problems().forEach(problem -> found.add(text(problem))));
        return found;
    }

    private static String text(Problem problem) {
        return problem.field() + " " + problem.key();
    }
}
