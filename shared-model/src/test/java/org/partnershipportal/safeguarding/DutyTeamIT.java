package org.partnershipportal.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.tenancy.Asker;

/** A body keeps its own duty teams, one of a kind for an area, and everybody is shown their numbers. */
class DutyTeamIT {
    @BeforeAll
    static void found() {
        Database.use("duty");
        Westmark.found();
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @Test
    void aTeamIsKeptShownToAllChangedAndEnded() {
        keep(form(null, 0, " Alder duty ", "01632 960011", "09:00", "17:00"));
        assertThatThrownBy(() -> keep(form(null, 0, "Another", "01632 960012", "9:00", "17:00")))
                .hasMessage("error.duty.there-already");
        OwnTeamRow team = teams().get(0);
        assertThat(team.name()).isEqualTo("Alder duty");
        List<DutyView> shown = Wiring.as(
                Westmark.staff(Westmark.BIRCH), w -> w.get(DutyService.class).teams(null));
        assertThat(shown).extracting(view -> view.team().dayPhone()).containsExactly("01632 960011");
        keep(form(team.id(), team.version(), "Alder duty", "01632 960099", "08:30", "17:00"));
        assertThatThrownBy(() -> keep(form(team.id(), team.version(), "Alder duty", "01632 960098", "9:00", "17:00")))
                .isInstanceOf(StaleVersionException.class);
        assertThat(teams().get(0).dayPhone()).isEqualTo("01632 960099");
        assertThatThrownBy(() -> as(Westmark.BIRCH, team.id())).isInstanceOf(NotFoundException.class);
        Wiring.inAdministration(admin(Westmark.ALDER), w -> {
            w.get(DutyTeamService.class).end(team.id(), team.version() + 1);
            return true;
        });
        assertThat(teams()).isEmpty();
    }

    @Test
    void whatCannotBeIsRefusedAllAtOnce() {
        assertThatThrownBy(() -> keep(new DutyTeamForm(
                        null, 0, null, " ", UUID.randomUUID(), "ring us", null, "25:00", "", "nobody", null)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        wrong -> assertThat(wrong.problems())
                                .extracting(InvalidInputException.Problem::field)
                                .containsExactly(
                                        "kind",
                                        "name",
                                        "area",
                                        "dayPhone",
                                        "nightPhone",
                                        "from",
                                        "until",
                                        "dayEmail",
                                        "nightEmail"));
        assertThatThrownBy(() -> keep(form(null, 0, "Alder duty", "01632 960011", "17:00", "09:00")))
                .hasMessage("error.duty.until");
    }

    private static DutyTeamForm form(
            @Nullable UUID id, int version, String name, String phone, String from, String until) {
        UUID area = Wiring.inAdministration(
                        admin(Westmark.ALDER), w -> w.get(DutyTeamService.class).areas())
                .get(0)
                .id();
        return new DutyTeamForm(
                id,
                version,
                DutyKind.DANGER,
                name,
                area,
                phone,
                "01632 960022",
                from,
                until,
                "day@example.org",
                "night@example.org");
    }

    private static void keep(DutyTeamForm form) {
        Wiring.inAdministration(admin(Westmark.ALDER), w -> {
            w.get(DutyTeamService.class).keep(form);
            return true;
        });
    }

    private static OwnTeamRow as(UUID body, UUID team) {
        return Wiring.inAdministration(
                admin(body), w -> w.get(DutyTeamService.class).get(team));
    }

    private static List<OwnTeamRow> teams() {
        return Wiring.inAdministration(
                admin(Westmark.ALDER), w -> w.get(DutyTeamService.class).teams());
    }

    private static Asker admin(UUID body) {
        return Asker.member(body, "administrator-of-" + body);
    }
}
