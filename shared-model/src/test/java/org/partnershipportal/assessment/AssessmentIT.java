package org.partnershipportal.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Standards;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.tenancy.Asker;

/** Assessments are begun, filled in, finished, and begun again from the former one. */
class AssessmentIT {
    private static final Asker ALDER = Westmark.staff(Westmark.ALDER);
    private static final Asker BIRCH = Westmark.staff(Westmark.BIRCH);
    private static final Asker COVE = Westmark.staff(Westmark.COVE);
    private static final Asker TRUST = Westmark.staff(Westmark.TRUST);

    @BeforeAll
    static void found() {
        Database.use("assessment");
        Westmark.found();
        UUID version = Standards.publish("First", "2026-01-01");
        Standards.promise(version, "TEL-01", "PHONE", 1, "'AT_MOST', 20, 'SECONDS', 90");
        Standards.plant("insert into standard_adoption (id, tenant_id, version_id, adopted_on, signatory_name,"
                + " signatory_role, recorded_by) values (gen_random_uuid(), '" + Westmark.ALDER + "', '" + version
                + "', '2026-01-01', 'A Chief', 'Chief executive', 'test')");
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @Test
    void theFrameworksAreThere() {
        List<FrameworkRow> rows =
                Assessing.at(COVE, w -> w.get(AssessmentService.class).frameworks());
        assertThat(rows)
                .extracting(row -> row.framework().slug() + " "
                        + row.framework().criteria().size() + " "
                        + row.framework().counted().size())
                .contains(
                        "e-service-standards 33 25",
                        "customer-service-benchmark 46 46",
                        "service-excellence 5 5",
                        "professional-awards 7 7",
                        "success-factors 8 8");
        Framework standards = rows.get(0).framework();
        assertThat(standards.scored()).hasSize(31);
        assertThat(standards.headings()).startsWith("Customer experience", "Strategy");
        assertThat(standards.parts(standards.criteria().get(0)))
                .extracting(Criterion::ref)
                .containsExactly("1a", "1b", "1c", "1d");
    }

    @Test
    void aMonthIsAssessedOnceAndNotBeforeItHasCome() {
        UUID id = Assessing.begin(BIRCH, "2026-11", true);
        assertThat(Assessing.view(BIRCH, id).lacking()).hasSize(5);
        assertThat(wrong(BIRCH, "2026-11")).isEqualTo("error.assessment.month-taken");
        assertThat(wrong(BIRCH, "2026-12")).isEqualTo("error.assessment.month");
        assertThat(wrong(BIRCH, "last November")).isEqualTo("error.assessment.month");
        assertThatThrownBy(() -> Assessing.at(
                        BIRCH, w -> w.get(AssessmentService.class).begin("no-framework", "2026-11", false)))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> Assessing.view(COVE, id))
                .as("another body's is not there")
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> Assessing.answer(COVE, id, "1", Assessing.met()))
                .isInstanceOf(NotFoundException.class);
        Assessing.answer(BIRCH, id, "1", Assessing.met());
        discard(BIRCH, id);
        assertThatThrownBy(() -> Assessing.view(BIRCH, id)).isInstanceOf(NotFoundException.class);
    }

    private static String wrong(Asker who, String month) {
        try {
            Assessing.begin(who, month, false);
            return "nothing";
        } catch (InvalidInputException e) {
            return e.key();
        }
    }

    private static void discard(Asker who, UUID id) {
        Assessing.at(who, w -> {
            w.get(AssessmentService.class).discard(id);
            return true;
        });
    }

    @Test
    void theSecondOneWhoSavesIsTold() {
        UUID id = Assessing.begin(COVE, "2026-09", false);
        save(COVE, id, 0, Assessing.score("BEGUN"));
        assertThatThrownBy(() -> save(COVE, id, 0, Assessing.score("MOSTLY")))
                .isInstanceOf(StaleVersionException.class);
        save(COVE, id, 1, Assessing.missing("MOSTLY"));
        assertThatThrownBy(() -> save(COVE, id, 1, Assessing.score("BEGUN"))).isInstanceOf(StaleVersionException.class);
        Answer answer = Assessing.view(COVE, id).answers().get("1");
        assertThat(answer.score()).isEqualTo(Score.MOSTLY);
        assertThat(answer.version()).isEqualTo(2);
        save(COVE, id, 2, Assessing.form(null, null, null, null, null));
        assertThat(Assessing.view(COVE, id).answers().get("1").score())
                .as("a score can be taken back")
                .isNull();
    }

    private static void save(Asker who, UUID id, int version, AnswerForm form) {
        Assessing.at(who, w -> {
            w.get(AnswerService.class).save(id, "1", version, form);
            return true;
        });
    }

    @Test
    void whatIsFinishedIsWholeAndStays() {
        UUID id = Assessing.begin(ALDER, "2026-06", false);
        Assessing.answer(ALDER, id, "1", Assessing.score("MET"));
        Assessing.answer(ALDER, id, "2", Assessing.score("BEGUN"));
        Assessing.answer(ALDER, id, "3", Assessing.score("NOT_APPLICABLE"));
        Assessing.answer(
                ALDER, id, "4", Assessing.form("NOT_BEGUN", "All of it", "Begin", "Head of service", "2026-10"));
        assertThat(Assessing.view(ALDER, id).lacking())
                .extracting(line -> line.criterion().ref() + " " + line.what())
                .containsExactly("1 evidence", "2 gap", "3 why", "5 score");
        assertThatThrownBy(() -> Assessing.finish(ALDER, id))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo("error.assessment.lacking"));
        Assessing.answer(ALDER, id, "1", new AnswerForm("MET", List.of(), List.of("TEL-01"), null, null, null, null));
        Assessing.answer(ALDER, id, "2", Assessing.missing("BEGUN"));
        Assessing.answer(ALDER, id, "3", Assessing.missing("NOT_APPLICABLE"));
        Assessing.answer(ALDER, id, "5", Assessing.form("MOSTLY", "A little", "Do it", "Head of service", "2026-11"));
        Assessing.finish(ALDER, id);
        AssessmentView view = Assessing.view(ALDER, id);
        assertThat(view.scores().sum()).as("3 + 1 + 0 + 2 of 12").isEqualTo(new ScoreSum(5, 0, 1, 1, 6));
        assertThat(view.scores().sum().percentage()).contains(50);
        assertThat(view.gaps())
                .extracting(line -> line.criterion().ref() + " " + line.score().gap())
                .containsExactly("4 3", "2 2", "5 1");
        assertThat(view.actions())
                .extracting(line -> line.criterion().ref() + " " + line.isOverdue())
                .containsExactly("4 true", "5 false");
        assertThat(view.answers().get("1").evidence())
                .containsExactly(new Evidence(EvidenceKind.FIGURE, "We do TEL-01.", "TEL-01"));
        itStays(id);
    }

    private static void itStays(UUID id) {
        assertThatThrownBy(() -> Assessing.answer(ALDER, id, "1", Assessing.missing("BEGUN")))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo("error.assessment.finished"));
        assertThatThrownBy(() -> Assessing.finish(ALDER, id)).isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> discard(ALDER, id)).isInstanceOf(BusinessException.class);
        assertThat(headlines(ALDER, Westmark.ALDER)).containsExactly("Customer Service Excellence 2026-06 50");
        UUID next = Assessing.begin(ALDER, "2026-11", true);
        AssessmentView begun = Assessing.view(ALDER, next);
        assertThat(begun.lacking()).as("all answers of the former one").isEmpty();
        assertThat(begun.answers().get("1").evidence()).hasSize(1);
        assertThat(begun.answers().get("4").action()).isNotNull();
        Assessing.answer(ALDER, next, "5", Assessing.met());
        assertThat(Assessing.view(ALDER, id).answers().get("5").score())
                .as("the former one stays as it was")
                .isEqualTo(Score.MOSTLY);
        Assessing.finish(ALDER, next);
        assertThat(headlines(ALDER, Westmark.ALDER)).containsExactly("Customer Service Excellence 2026-11 58");
        assertThat(Assessing.view(ALDER, id).actions())
                .as("the later one tells how they went")
                .noneMatch(AssessmentView.ActionLine::isOverdue);
        assertThat(headlines(BIRCH, Westmark.ALDER))
                .as("nobody else's headline is seen")
                .isEmpty();
        ComparisonView compared =
                Assessing.at(ALDER, w -> w.get(ComparisonService.class).overTime(Assessing.EXCELLENCE));
        assertThat(compared.columns())
                .extracting(ComparedColumn::month)
                .containsExactly(YearMonth.of(2026, 6), YearMonth.of(2026, 11));
        assertThat(compared.change()).contains(8);
        assertThat(compared.change("Timeliness and quality of service")).contains(33);
        assertThat(compared.change("Information and access"))
                .as("what does not apply has no result")
                .isEmpty();
    }

    private static List<String> headlines(Asker who, UUID body) {
        return Assessing.at(who, w -> w.get(AssessmentHeadlines.class).findNewest(body)).stream()
                .map(row -> row.framework() + " " + row.month() + " "
                        + row.sum().percentage().orElseThrow())
                .toList();
    }

    @Test
    void aLaterEditionTakesThePlaceOfTheFormer() {
        UUID former = Assessing.at(TRUST, w -> w.get(AssessmentService.class).begin("charter-mark", "2026-05", false));
        for (String ref : List.of("1", "2", "3", "4")) {
            Assessing.answer(TRUST, former, ref, Assessing.met());
        }
        Assessing.finish(TRUST, former);
        Standards.plant(
                "insert into framework (id, slug, edition, position, name, about) select gen_random_uuid(), slug,"
                        + " 2, position, name, about from framework where slug = 'charter-mark'");
        Standards.plant(
                "insert into criterion (id, framework_id, ref, position, heading, text) select gen_random_uuid(),"
                        + " n.id, c.ref, c.position, case when c.ref = '2' then 'Access' else c.heading end,"
                        + " case when c.ref = '3' then 'Otherwise' else c.text end from criterion c"
                        + " join framework f on f.id = c.framework_id and f.edition = 1"
                        + " join framework n on n.slug = f.slug and n.edition = 2 where f.slug = 'charter-mark'");
        UUID next = Assessing.at(TRUST, w -> w.get(AssessmentService.class).begin("charter-mark", "2026-11", true));
        AssessmentView view = Assessing.view(TRUST, next);
        assertThat(view.framework().edition()).isEqualTo(2);
        assertThat(view.answers().keySet())
                .as("what is asked in other words is answered anew")
                .containsExactlyInAnyOrder("1", "2", "4");
        assertThat(Assessing.view(TRUST, former).framework().edition()).isOne();
        Assessing.answer(TRUST, next, "3", Assessing.missing("BEGUN"));
        Assessing.finish(TRUST, next);
        ComparisonView compared =
                Assessing.at(TRUST, w -> w.get(ComparisonService.class).overTime("charter-mark"));
        assertThat(compared.change()).as("from 12 to 10 of 12").contains(-17);
        assertThat(compared.change("Access"))
                .as("the former edition had no such heading")
                .isEmpty();
    }
}
