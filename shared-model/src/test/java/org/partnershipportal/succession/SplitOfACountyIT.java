package org.partnershipportal.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipportal.succession.Reorganising.ALDER_AREA;
import static org.partnershipportal.succession.Reorganising.BIRCH_AREA;
import static org.partnershipportal.succession.Reorganising.FIRST;
import static org.partnershipportal.succession.Reorganising.SECOND;
import static org.partnershipportal.succession.Reorganising.responsible;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.directory.BodyRow;
import org.partnershipportal.directory.OrganisationService;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.responsibility.RuleForm;
import org.partnershipportal.responsibility.RuleService;
import org.partnershipportal.responsibility.SecondPersonNeeded;
import org.partnershipportal.tenancy.Asker;

/** The county of Westmark is split into two unitaries on 1 April 2028. */
class SplitOfACountyIT {
    private static final LocalDate DAY = LocalDate.of(2028, 4, 1);
    private static final Reorganising ADMINISTRATORS = new Reorganising(LocalDate.of(2026, 11, 22));

    @BeforeAll
    static void found() {
        Database.use("split");
        Westmark.found();
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @Test
    void rehearsedThenPublishedByTwoAndThePastStays() {
        UUID plan = ADMINISTRATORS.split(DAY);
        RehearsalView rehearsal = ADMINISTRATORS.rehearse(plan);
        assertThat(rehearsal.problems()).isEmpty();
        assertThat(rehearsal.areas())
                .extracting(RehearsalView.AreaChanges::area)
                .containsExactly("Alder", "Birch");
        assertThat(rehearsal.areas().get(0).changes())
                .extracting(change -> change.duty().service().slug() + change.before() + change.after())
                .containsExactly(
                        "bins[Alder District Council][West Council]",
                        "potholes[Westmark County Council][West Council]",
                        "trees[Westmark County Council][West Council]");
        assertThat(rehearsal.areas()).allSatisfy(area -> assertThat(area.gaps()).isZero());
        assertThat(rehearsal.agreements())
                .extracting(RehearsalView.Agreement::first)
                .isNotEmpty();
        assertThat(responsible("potholes", ALDER_AREA, DAY)).isEqualTo("Westmark County Council");

        ADMINISTRATORS.propose(plan);
        assertThatThrownBy(() -> ADMINISTRATORS.publish(FIRST, plan)).isInstanceOf(SecondPersonNeeded.class);
        assertThatThrownBy(() -> ADMINISTRATORS.close(plan, Westmark.COVE, null))
                .isInstanceOf(PlanDecided.class);
        ADMINISTRATORS.publish(SECOND, plan);
        assertThatThrownBy(() -> ADMINISTRATORS.publish(SECOND, plan)).isInstanceOf(PlanDecided.class);

        answersFollow();
        nothingIsReferredToABodyBeforeItsDay();
        noOverrideOutlivesItsBody();
        assertThatThrownBy(() -> closing(Westmark.COVE, Westmark.COUNTY, DAY.plusYears(1)))
                .hasMessage("error.plan.successor-closed");
        assertThatThrownBy(() -> closing(Westmark.COUNTY, Westmark.COVE, DAY.plusYears(1)))
                .hasMessage("error.plan.closed-already");
    }

    private static void nothingIsReferredToABodyBeforeItsDay() {
        Database.sql("portal_admin", SECOND, connection -> {
            try (var statement = connection.createStatement()) {
                statement.executeUpdate("update organisation set live_inbox = true where slug in ('west', 'east')");
                return statement.executeUpdate("insert into tenant (id, status, joined_on, keycloak_alias)"
                        + " select id, 'ACTIVE', current_date, slug from organisation where slug in ('west', 'east')");
            }
        });
        List<BodyRow> receivers =
                Wiring.as(Asker.ANYBODY, w -> w.get(OrganisationService.class).receivers());
        assertThat(receivers).extracting(BodyRow::slug).contains("alder").doesNotContain("west", "east");
    }

    private static void noOverrideOutlivesItsBody() {
        RuleForm form = new RuleForm(
                Reorganising.id("service:trees"),
                "whole",
                null,
                Westmark.ALDER,
                ALDER_AREA,
                DAY.minusYears(1),
                null,
                "An agreement",
                null,
                null);
        assertThatThrownBy(() ->
                        ADMINISTRATORS.as(FIRST, w -> w.get(RuleService.class).proposeNew(form, "To try")))
                .isInstanceOfSatisfying(InvalidInputException.class, e -> {
                    assertThat(e.field()).isEqualTo("until");
                    assertThat(e.arguments()).containsExactly("Alder District Council", "31 March 2028");
                });
    }

    private static void answersFollow() {
        LocalDate before = DAY.minusDays(1);
        assertThat(responsible("potholes", ALDER_AREA, before)).isEqualTo("Westmark County Council");
        assertThat(responsible("potholes", ALDER_AREA, DAY)).isEqualTo("West Council");
        assertThat(responsible("potholes", BIRCH_AREA, DAY)).isEqualTo("East Council");
        assertThat(responsible("bins", BIRCH_AREA, before)).isEqualTo("Birch District Council");
        assertThat(responsible("bins", BIRCH_AREA, DAY)).isEqualTo("East Council");
        assertThat(responsible("repairs", ALDER_AREA, DAY)).isEqualTo("Alder Housing Trust");
        List<SuccessionRow> successors =
                Wiring.as(Asker.ANYBODY, w -> w.get(SuccessorService.class).successors(Westmark.COUNTY));
        assertThat(successors)
                .extracting(row -> row.area() + " " + row.name())
                .containsExactly("Alder West Council", "Birch East Council", "null West Council");
    }

    private static UUID closing(UUID body, UUID successor, LocalDate on) {
        UUID plan = ADMINISTRATORS.begin("A plan", on);
        ADMINISTRATORS.close(plan, body, successor);
        return plan;
    }
}
