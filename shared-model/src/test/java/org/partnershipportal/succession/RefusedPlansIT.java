package org.partnershipportal.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipportal.succession.Reorganising.ALDER_AREA;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;

/** Plans that cannot be published, and what is said of them. */
class RefusedPlansIT {
    private static final LocalDate DAY = LocalDate.of(2028, 4, 1);
    private static final Reorganising ADMINISTRATORS = new Reorganising(LocalDate.of(2026, 11, 22));

    @BeforeAll
    static void found() {
        Database.use("refused");
        Westmark.found();
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @Test
    void aCircleOfSuccessorsIsRefused() {
        UUID plan = closing(Westmark.ALDER, Westmark.BIRCH, DAY);
        ADMINISTRATORS.close(plan, Westmark.BIRCH, Westmark.ALDER);
        assertThat(ADMINISTRATORS.problems(plan)).contains("circle").doesNotContain("successor-closes");
        assertThatThrownBy(() -> ADMINISTRATORS.propose(plan))
                .isInstanceOf(PlanNotSound.class)
                .hasMessage("error.plan.circle");
        assertThat(ADMINISTRATORS.problems(closing(Westmark.ALDER, Westmark.ALDER, DAY)))
                .contains("circle");
    }

    @Test
    void aSuccessorThatClosesItselfIsRefused() {
        UUID plan = closing(Westmark.ALDER, Westmark.BIRCH, DAY);
        ADMINISTRATORS.close(plan, Westmark.BIRCH, Westmark.COVE);
        assertThat(ADMINISTRATORS.problems(plan)).contains("successor-closes");
        assertThatThrownBy(() -> ADMINISTRATORS.propose(plan)).hasMessage("error.plan.successor-closes");
    }

    @Test
    void anAreaThatNobodyTakesOverAndAMissingResiduaryAreRefused() {
        UUID plan = ADMINISTRATORS.begin("Half a plan", DAY);
        ADMINISTRATORS.close(plan, Westmark.COUNTY, null);
        ADMINISTRATORS.follow(plan, Westmark.COUNTY, ALDER_AREA, Westmark.COVE);
        assertThat(ADMINISTRATORS.rehearse(plan).problems())
                .containsExactly(
                        PlanProblem.of("no-residuary", "Westmark County Council"),
                        PlanProblem.of("not-covered", "Westmark County Council", "Birch"));
        assertThat(ADMINISTRATORS.rehearse(plan).areas())
                .filteredOn(area -> area.area().equals("Birch"))
                .allSatisfy(area -> assertThat(area.gaps()).isEqualTo(2));
        assertThatThrownBy(() -> ADMINISTRATORS.propose(plan)).isInstanceOf(PlanNotSound.class);
        assertThat(ADMINISTRATORS.problems(ADMINISTRATORS.begin("Nothing", DAY)))
                .containsExactly("empty");
        assertThat(ADMINISTRATORS.problems(closing(Westmark.ALDER, Westmark.BIRCH, LocalDate.of(2026, 11, 22))))
                .contains("past");
    }

    private static UUID closing(UUID body, UUID successor, LocalDate on) {
        UUID plan = ADMINISTRATORS.begin("A plan", on);
        ADMINISTRATORS.close(plan, body, successor);
        return plan;
    }
}
