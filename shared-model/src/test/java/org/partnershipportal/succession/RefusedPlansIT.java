package org.partnershipportal.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipportal.succession.Reorganising.ALDER_AREA;

import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.InvalidInputException;
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
        refused(() -> ADMINISTRATORS.close(plan, Westmark.BIRCH, Westmark.ALDER), "residuary", "error.plan.circle");
        refused(() -> closing(Westmark.ALDER, Westmark.ALDER, DAY), "residuary", "error.plan.circle");
        refused(
                () -> ADMINISTRATORS.follow(plan, Westmark.ALDER, ALDER_AREA, Westmark.ALDER),
                "successor",
                "error.plan.circle");
        assertThat(ADMINISTRATORS.plan(plan).closures()).hasSize(1);
        assertThat(ADMINISTRATORS.plan(plan).closures().get(0).successors()).isEmpty();
    }

    @Test
    void aSuccessorThatClosesItselfIsRefused() {
        UUID plan = closing(Westmark.ALDER, Westmark.BIRCH, DAY);
        refused(() -> ADMINISTRATORS.close(plan, Westmark.BIRCH, Westmark.COVE), "body", "error.plan.successor-closes");
        UUID other = closing(Westmark.BIRCH, Westmark.COVE, DAY);
        refused(
                () -> ADMINISTRATORS.close(other, Westmark.ALDER, Westmark.BIRCH),
                "residuary",
                "error.plan.successor-closes");
        assertThat(ADMINISTRATORS.plan(other).closures()).hasSize(1);
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
        refused(() -> ADMINISTRATORS.begin("Too late", LocalDate.of(2026, 11, 22)), "day", "error.plan.past");
        refused(() -> ADMINISTRATORS.begin("Too far", LocalDate.of(9999, 1, 1)), "day", "error.plan.far");
        UUID begun = closing(Westmark.ALDER, Westmark.BIRCH, DAY);
        assertThat(new Reorganising(DAY).problems(begun)).contains("past");
    }

    private static void refused(ThrowingCallable step, String field, String key) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.field()).isEqualTo(field))
                .hasMessage(key);
    }

    private static UUID closing(UUID body, UUID successor, LocalDate on) {
        UUID plan = ADMINISTRATORS.begin("A plan", on);
        ADMINISTRATORS.close(plan, body, successor);
        return plan;
    }
}
