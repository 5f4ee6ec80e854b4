package org.partnershipportal.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.responsibility.HereService;
import org.partnershipportal.responsibility.HereView.ChangeHere;
import org.partnershipportal.succession.PlanRow;
import org.partnershipportal.succession.PlanService;
import org.partnershipportal.succession.PublicationService;
import org.partnershipportal.succession.RehearsalView;
import org.partnershipportal.succession.RehearsalView.AreaChanges;
import org.partnershipportal.tenancy.Asker;

/** The drafts that a newcomer finds: what they would change, service by service; and that they change nothing. */
class DemoReorganisationsIT {
    private static final LocalDate DAY = LocalDate.of(2028, 4, 1);
    private static final String COUNTY = "Essex County Council";

    @BeforeAll
    static void load() throws SQLException {
        DemoPartnershipIT.load();
    }

    @Test
    void theCountySplitsIntoThree() {
        RehearsalView rehearsal = rehearse("county-splits");
        assertThat(rehearsal.problems()).isEmpty();
        assertThat(rehearsal.areas())
                .extracting(AreaChanges::area)
                .hasSize(12)
                .contains("Braintree", "Rochford")
                .doesNotContain("Southend-on-Sea", "Thurrock");
        assertThat(rehearsal.areas()).allSatisfy(area -> assertThat(area.gaps()).isZero());
        Map<String, ChangeHere> braintree = changes(rehearsal, "Braintree");
        goes(braintree.get("potholes"), COUNTY, "North Unitary Council (made up)");
        goes(braintree.get("missed-bins"), "Braintree District Council", "North Unitary Council (made up)");
        Map<String, ChangeHere> rochford = changes(rehearsal, "Rochford");
        goes(rochford.get("potholes"), COUNTY, "South Unitary Council (made up)");
        goes(rochford.get("missed-bins"), "Rochford District Council", "South Unitary Council (made up)");
        assertThat(rehearsal.work())
                .as("open enquiries move; the new bodies have not joined")
                .isNotEmpty()
                .allSatisfy(work -> assertThat(work.canWork()).isFalse());
        assertThat(rehearsal.agreements()).isNotEmpty();
        nothingHasChanged();
    }

    @Test
    void twoDistrictsMerge() {
        RehearsalView rehearsal = rehearse("two-districts-merge");
        assertThat(rehearsal.problems()).isEmpty();
        assertThat(rehearsal.areas()).extracting(AreaChanges::area).containsExactly("Castle Point", "Rochford");
        Map<String, ChangeHere> rochford = changes(rehearsal, "Rochford");
        goes(rochford.get("missed-bins"), "Rochford District Council", "Estuary District Council (made up)");
        assertThat(rochford).as("roads stay the county's").doesNotContainKey("potholes");
        goes(
                changes(rehearsal, "Castle Point").get("missed-bins"),
                "Castle Point Borough Council",
                "Estuary District Council (made up)");
        nothingHasChanged();
    }

    @Test
    void theyAreDraftsAndStayAsSomebodyLeftThem() throws SQLException {
        DemoPartnershipIT.load();
        List<PlanRow> plans = asSteward(w -> w.get(PlanService.class).plans());
        assertThat(plans)
                .extracting(plan -> plan.name() + " " + plan.status() + " " + plan.closes())
                .contains(
                        "Made up: the county splits into three unitaries DRAFT 13",
                        "Made up: two districts merge DRAFT 2");
    }

    private static void goes(ChangeHere change, String before, String after) {
        assertThat(change.before()).containsExactly(before);
        assertThat(change.after()).containsExactly(after);
    }

    private static Map<String, ChangeHere> changes(RehearsalView rehearsal, String area) {
        return rehearsal.areas().stream()
                .filter(one -> one.area().equals(area))
                .flatMap(one -> one.changes().stream())
                .filter(change -> change.duty().part().equals("whole"))
                .collect(Collectors.toMap(change -> change.duty().service().slug(), Function.identity()));
    }

    private static void nothingHasChanged() {
        for (String place : List.of("Witham", "Rayleigh")) {
            var here = Wiring.as(Asker.ANYBODY, w -> w.get(HereService.class).here(place, DAY.minusDays(1), DAY));
            assertThat(here.changes()).as(place).isEmpty();
        }
    }

    private static RehearsalView rehearse(String plan) {
        return asSteward(w -> w.get(PublicationService.class).rehearse(DemoReorganisations.id(plan)));
    }

    private static <T> T asSteward(Function<Wiring, T> useCase) {
        return Wiring.as(Asker.steward("subject-of-partnership.admin"), useCase);
    }
}
