package org.partnershipportal.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Standards;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.tenancy.Asker;

/** Bodies that share see each other's scores, and nothing else; who shares none sees who does. */
class SharedScoresIT {
    private static final Asker ALDER = Westmark.staff(Westmark.ALDER);
    private static final Asker BIRCH = Westmark.staff(Westmark.BIRCH);
    private static final Asker COVE = Westmark.staff(Westmark.COVE);
    private static final Asker TRUST = Westmark.staff(Westmark.TRUST);

    @BeforeAll
    static void found() {
        Database.use("sharedscores");
        Westmark.found();
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @Test
    void scoresAreSeenBetweenThoseWhoShare() throws SQLException {
        UUID earlier = finished(ALDER, "2026-04", "BEGUN");
        UUID alder = finished(ALDER, "2026-10", "MOSTLY");
        UUID birch = finished(BIRCH, "2026-09", "NOT_BEGUN");
        share(ALDER, earlier);
        share(ALDER, alder);
        assertThat(others(BIRCH)).as("Birch shares none").isEmpty();
        assertThat(seen(BIRCH, "assessment_score")).isEqualTo(5);
        assertThat(shared(BIRCH).sharing())
                .extracting(row -> row.name() + " " + row.month())
                .containsExactly("Alder District Council 2026-10");
        assertThat(shared(BIRCH).own()).isNotNull();
        share(BIRCH, birch);
        share(BIRCH, birch);
        assertThat(others(BIRCH))
                .as("the newest of each, the own one first")
                .containsExactly("Birch District Council 2026-09 0", "Alder District Council 2026-10 67");
        assertThat(others(ALDER))
                .containsExactly("Alder District Council 2026-10 67", "Birch District Council 2026-09 0");
        assertThat(seen(BIRCH, "assessment_score")).as("both that Alder shares").isEqualTo(15);
        assertThat(seen(BIRCH, "assessment_note")).as("notes, its own alone").isEqualTo(5);
        assertThat(seen(BIRCH, "self_assessment")).isEqualTo(1);
        assertThat(others(COVE)).isEmpty();
        assertThat(seen(COVE, "assessment_score")).isZero();
        withdraw(BIRCH, birch);
        assertThat(others(BIRCH)).isEmpty();
        assertThat(seen(BIRCH, "assessment_score")).isEqualTo(5);
        assertThat(others(ALDER)).containsExactly("Alder District Council 2026-10 67");
    }

    @Test
    void onlyWhatIsFinishedAndOnesOwnIsShared() {
        UUID draft = Assessing.begin(COVE, "2026-11", false);
        assertThatThrownBy(() -> share(COVE, draft))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo("error.assessment.draft-shared"));
        assertThatThrownBy(() -> share(TRUST, draft)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> withdraw(TRUST, draft)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() ->
                        Assessing.at(COVE, w -> w.get(ComparisonService.class).betweenBodies("no-framework")))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aBodyThatHasClosedIsNotCompared() {
        share(TRUST, finished(TRUST, "2026-08", "BEGUN"));
        assertThat(shared(COVE).sharing()).extracting(SharerRow::name).contains("Alder Housing Trust");
        Standards.plant("update organisation set closes_on = '2026-11-22' where id = '" + Westmark.TRUST + "'");
        assertThat(shared(COVE).sharing()).extracting(SharerRow::name).doesNotContain("Alder Housing Trust");
    }

    /** Five criteria alike. */
    private static UUID finished(Asker who, String month, String score) {
        AnswerForm form = Assessing.missing(score);
        return Assessing.finished(who, month, form, form, form, form, form);
    }

    private static void share(Asker who, UUID id) {
        Assessing.at(who, w -> {
            w.get(ComparisonService.class).agree(id);
            return true;
        });
    }

    private static void withdraw(Asker who, UUID id) {
        Assessing.at(who, w -> {
            w.get(ComparisonService.class).withdraw(id);
            return true;
        });
    }

    private static SharedView shared(Asker who) {
        return Assessing.at(who, w -> w.get(ComparisonService.class).betweenBodies(Assessing.EXCELLENCE));
    }

    private static List<String> others(Asker who) {
        return shared(who).comparison().columns().stream()
                .map(column -> column.body() + " " + column.month() + " "
                        + column.scores().sum().percentage().orElseThrow())
                .toList();
    }

    private static int seen(Asker who, String table) throws SQLException {
        return Database.sql("portal_web", who, connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
                rows.next();
                return rows.getInt(1);
            }
        });
    }
}
