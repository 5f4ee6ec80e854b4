package org.partnershipportal.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.InvalidInputException.Problem;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.directory.BrowseService;
import org.partnershipportal.directory.ContactRow;
import org.partnershipportal.directory.OrganisationService;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.schedule.ScheduleLine;
import org.partnershipportal.schedule.ScheduleService;
import org.partnershipportal.tenancy.Asker;

/** Two administrators of the partnership keep the contacts of a body that has not joined; then it does itself. */
class ListedContactsIT {
    private static final Asker ONE = Asker.steward("one");
    private static final Asker TWO = Asker.steward("two");
    private static final String WEEKDAYS = "Monday to Friday 09:00-17:00";

    @BeforeAll
    static void found() {
        Database.use("listed");
        Westmark.found();
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @Test
    void aNumberIsProposedApprovedChangedAndRemoved() {
        UUID body = listed("elm");
        UUID proposal = propose(body, Map.of("channel", "PHONE", "value", "01632 960444", "opening", WEEKDAYS));
        assertThat(as(ONE, w -> w.get(ListedBodyService.class).get(body)).waiting())
                .isOne();
        assertThat(contacts(body)).as("nothing is public yet").isEmpty();
        assertThatThrownBy(() -> decide(ONE, proposal))
                .isInstanceOfSatisfying(
                        BusinessException.class, own -> assertThat(own.key()).isEqualTo("error.proposal.own"));
        decide(TWO, proposal);

        assertThat(contacts(body)).extracting(ListedContactRow::value).containsExactly("01632 960444");
        assertThat(reached("elm")).extracting(ContactRow::value).containsExactly("01632 960444");
        UUID contact = contacts(body).get(0).id();
        List<ScheduleLine> hours = as(ONE, w -> w.get(ScheduleService.class).hours(List.of(contact)))
                .get(contact)
                .lines();
        assertThat(hours).hasSize(5);
        decide(
                TWO,
                as(
                        ONE,
                        w -> w.get(ListedContactService.class)
                                .propose(body, contact, Map.of("value", "01632 960445"))));
        assertThat(contacts(body)).extracting(ListedContactRow::value).containsExactly("01632 960445");
        decide(TWO, as(ONE, w -> w.get(ListedContactService.class).proposeRemoval(body, contact)));
        assertThat(contacts(body)).isEmpty();
    }

    @Test
    void whatIsMissingIsNamed() {
        UUID body = listed("fir");
        assertThatThrownBy(() -> propose(body, Map.of("channel", "PIGEON", "opening", "now and then")))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        wrong -> assertThat(wrong.problems())
                                .extracting(Problem::field)
                                .containsExactlyInAnyOrder("channel", "opening", "value"));
    }

    @Test
    void aBodyThatHasJoinedKeepsItsContactsItself() {
        assertThatThrownBy(() -> propose(Westmark.BIRCH, Map.of("channel", "PHONE", "value", "01632 960446")))
                .isInstanceOf(NotFoundException.class);
        UUID body = listed("larch");
        UUID proposal = propose(body, Map.of("channel", "PHONE", "value", "01632 960447"));
        join(body);
        assertThatThrownBy(() -> decide(TWO, proposal)).isInstanceOf(NotFoundException.class);
        as(Asker.member(body, "three"), w -> {
            w.get(ProposalService.class).approve(proposal);
            return true;
        });
        assertThat(reached("larch")).extracting(ContactRow::value).containsExactly("01632 960447");
    }

    @Test
    void whoFollowsSomebodyAndHasNoNumberStandsFirst() {
        listed("aspen");
        UUID follower = listed("yew");
        run("insert into reorganisation (id, name, takes_effect_on) values ('" + follower
                + "', 'To try', '2030-04-01')");
        run("insert into succession (id, closed_id, successor_id, takes_effect_on,"
                + " reorganisation_id) values (gen_random_uuid(), '" + Westmark.BIRCH + "', '" + follower
                + "', '2030-04-01', '" + follower + "')");
        List<ListedBodyRow> rows = as(ONE, w -> w.get(ListedBodyService.class).bodies(null));
        assertThat(rows.get(0).name()).isEqualTo("yew Council");
        assertThat(rows.get(0).follows()).isEqualTo("Birch District Council");
        assertThat(rows.get(0).lacksTelephone()).isTrue();
        List<ListedBodyRow> named = as(ONE, w -> w.get(ListedBodyService.class).bodies("ASP"));
        assertThat(named).extracting(ListedBodyRow::slug).containsExactly("aspen");
        decide(TWO, propose(follower, Map.of("channel", "PHONE", "value", "01632 960448")));
        assertThat(as(ONE, w -> w.get(ListedBodyService.class).get(follower)).lacksTelephone())
                .isFalse();
    }

    private static UUID listed(String slug) {
        UUID id = UUID.randomUUID();
        run("insert into organisation (id, slug, name, kind) values ('" + id + "', '" + slug + "', '" + slug
                + " Council', 'PARISH')");
        return id;
    }

    private static void join(UUID body) {
        run("insert into tenant (id, status, joined_on, keycloak_alias) values ('" + body
                + "', 'ACTIVE', current_date, 'larch')");
    }

    private static UUID propose(UUID body, Map<String, String> typed) {
        return as(ONE, w -> w.get(ListedContactService.class).propose(body, typed));
    }

    private static void decide(Asker who, UUID proposal) {
        as(who, w -> {
            w.get(ListedProposalService.class).approve(proposal);
            return true;
        });
    }

    private static List<ListedContactRow> contacts(UUID body) {
        return as(ONE, w -> w.get(ListedBodyService.class).contacts(body));
    }

    private static List<ContactRow> reached(String slug) {
        return as(
                ONE,
                w -> w.get(BrowseService.class)
                        .contactsOf(w.get(OrganisationService.class)
                                .findBySlug(slug)
                                .orElseThrow()
                                .id()));
    }

    private static void run(String sql) {
        Database.sql("portal_admin", ONE, connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.executeUpdate(sql);
            }
        });
    }

    private static <T> T as(Asker asker, Function<Wiring, T> work) {
        return Wiring.as(asker, work);
    }
}
