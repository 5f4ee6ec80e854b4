package org.partnershipportal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.charter.CharterLine;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Days;
import org.partnershipportal.fixture.Standards;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.tenancy.Asker;

/** A mystery contact is planned, made, seen by whom it concerns, counted, and what follows from it is followed up. */
class CheckIT {
    private static final String NOVEMBER = "2026-11-23";
    private static final Asker ALDER = Westmark.staff(Westmark.ALDER);
    private static final Asker BIRCH = Westmark.staff(Westmark.BIRCH);
    private static final Asker COVE = Westmark.staff(Westmark.COVE);
    private static final Asker STEWARD = Asker.steward("p-admin");

    @BeforeAll
    static void found() {
        Database.use("checks");
        Westmark.found();
        UUID version = Standards.publish("First", "2026-01-01");
        promise(version, "TEL-04", "PHONE", "GREETING");
        promise(version, "TEL-07", "PHONE", "NEXT_STEP_SAID");
        promise(version, "GEN-06", "ALL", "PLAIN_WORDS");
        promise(version, "VIS-02", "VISIT", "NAME_BADGE");
        promise(version, "TEL-01", "PHONE", "CALL_ANSWER_TIME");
        for (UUID body : List.of(Westmark.ALDER, Westmark.BIRCH)) {
            Standards.plant("insert into standard_adoption (id, tenant_id, version_id, adopted_on, signatory_name,"
                    + " signatory_role, recorded_by) values (gen_random_uuid(), '" + body + "', '" + version
                    + "', '2026-01-01', 'A Chief', 'Chief executive', 'test')");
        }
        Westmark.join(Westmark.ALDER, "alder-manager", "MANAGER");
    }

    private static void promise(UUID version, String code, String channel, String measure) {
        UUID id = Standards.promise(version, code, channel, 1, "null, null, null, 95");
        Standards.plant("update promise set measure = '" + measure + "' where id = '" + id + "'");
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    private static <T> T work(String day, Asker who, Function<CheckWorkService, T> wish) {
        return Days.at(day, who, w -> wish.apply(w.get(CheckWorkService.class)));
    }

    private static <T> T steward(Function<PartnershipCheckService, T> wish) {
        return Days.at(NOVEMBER, STEWARD, w -> wish.apply(w.get(PartnershipCheckService.class)));
    }

    private static UUID plan(Asker who, String body, String kind) {
        return work(
                NOVEMBER,
                who,
                s -> s.plan(new PlanForm(kind, body, null, "PHONE", "Main line", "Ring and ask.", "2026-2")));
    }

    private static void finish(String day, Asker who, UUID id, Map<String, String> promises) {
        work(day, who, s -> {
            s.finish(id, new DoneForm(LocalDate.parse(day), "Adviser", "It rang for long.", promises));
            return true;
        });
    }

    private static CheckListView list(Asker who) {
        return Days.at(NOVEMBER, who, w -> w.get(CheckService.class).list());
    }

    private static CheckView get(Asker who, UUID id) {
        return Days.at(NOVEMBER, who, w -> w.get(CheckService.class).get(id));
    }

    @Test
    void aMysteryIsOneUntilItIsMadeAndThenForTwoBodiesAndTheSteward() {
        UUID id = plan(BIRCH, "alder", "MYSTERY_CONTACT");
        assertThat(list(BIRCH).ours()).extracting(CheckRow::id).contains(id);
        assertThat(list(ALDER).ofUs()).extracting(CheckRow::id).doesNotContain(id);
        assertThatThrownBy(() -> get(ALDER, id)).isInstanceOf(NotFoundException.class);
        UUID open = plan(BIRCH, "alder", "REALITY_CHECK");
        assertThat(list(ALDER).ofUs()).extracting(CheckRow::id).contains(open);
        assertThatThrownBy(() -> finish(NOVEMBER, ALDER, open, Map.of()))
                .as("the body that is checked")
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> act(BIRCH, id))
                .as("before it was made")
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo("error.check.not-done"));
        List<CharterLine> promises = work(NOVEMBER, BIRCH, s -> s.promises(id));
        assertThat(promises)
                .as("by checks, for the telephone or for all")
                .extracting(line -> line.promise().code())
                .containsExactlyInAnyOrder("TEL-04", "TEL-07", "GEN-06");
        finish(NOVEMBER, BIRCH, id, Map.of("TEL-04", "KEPT", "TEL-07", "NOT_KEPT", "VIS-02", "KEPT", "GEN-06", ""));
        assertThatThrownBy(() -> finish(NOVEMBER, BIRCH, id, Map.of()))
                .as("it is made once")
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> work(NOVEMBER, BIRCH, s -> {
                    s.drop(id);
                    return true;
                }))
                .isInstanceOf(StaleVersionException.class);
        assertThat(get(ALDER, id).finding()).isEqualTo("It rang for long.");
        assertThat(get(ALDER, id).results())
                .extracting(result -> result.code() + " " + result.kept())
                .containsExactlyInAnyOrder("TEL-04 true", "TEL-07 false");
        assertThatThrownBy(() -> get(COVE, id)).as("a third body").isInstanceOf(NotFoundException.class);
        assertThat(Days.at(
                                NOVEMBER,
                                STEWARD,
                                w -> w.get(PartnershipCheckService.class).get(id))
                        .finding())
                .isEqualTo("It rang for long.");
    }

    @Test
    void whatWasSeenBecomesFiguresOfItsMonth() {
        finish(NOVEMBER, ALDER, plan(ALDER, "birch", "MYSTERY_CONTACT"), Map.of("TEL-04", "KEPT", "GEN-06", "KEPT"));
        finish(NOVEMBER, ALDER, plan(ALDER, "birch", "MYSTERY_CONTACT"), Map.of("TEL-04", "NOT_KEPT"));
        assertThat(figure(Westmark.BIRCH)).isEqualTo(2);
        assertThat(figure(Westmark.BIRCH)).as("nothing new").isZero();
        assertThat(figures(Westmark.BIRCH)).containsExactly("2026-11 GEN-06 1 1 CHECK", "2026-11 TEL-04 2 1 CHECK");
        finish(NOVEMBER, ALDER, plan(ALDER, "birch", "MYSTERY_CONTACT"), Map.of("TEL-04", "KEPT"));
        assertThat(figure(Westmark.BIRCH)).isOne();
        assertThat(figures(Westmark.BIRCH)).contains("2026-11 TEL-04 3 2 CHECK");
    }

    private static int figure(UUID body) {
        return Days.at(
                NOVEMBER,
                Asker.member(body, "system:checks"),
                w -> w.get(CheckFollowService.class).figure());
    }

    private static List<String> figures(UUID body) {
        return Days.rows("select to_char(f.month, 'YYYY-MM') || ' ' || p.code || ' ' || f.cases || ' ' || f.hits || ' '"
                + " || f.source from promise_figure f join promise p on p.id = f.promise_id where f.tenant_id = '"
                + body + "' order by 1");
    }

    private static void act(Asker who, UUID check) {
        work(NOVEMBER, who, s -> {
            s.act(check, new ActionForm("Mend it.", "Head of service", LocalDate.of(2027, 3, 1)));
            return true;
        });
    }

    @Test
    void whatFollowsIsLookedAtEachMonthUntilItIsDone() {
        UUID id = plan(COVE, "alder", "MYSTERY_CONTACT");
        finish(NOVEMBER, COVE, id, Map.of());
        act(COVE, id);
        act(ALDER, id);
        ActionRow first = get(ALDER, id).actions().get(0).row();
        assertThat(first.followUp()).isEqualTo(LocalDate.of(2026, 12, 23));
        assertThat(remind("2026-12-22")).isZero();
        assertThat(remind("2026-12-23")).isEqualTo(2);
        assertThat(remind("2026-12-24")).as("once").isZero();
        assertThat(Days.rows("select subject from outbox where recipient = 'alder-manager@example.org'"))
                .as("one mail for both")
                .containsExactly("Follow up what a check found");
        assertThatThrownBy(() -> follow("2026-12-24", COVE, first, 0, FollowUpForm.DONE))
                .as("the body that checked")
                .isInstanceOf(NotFoundException.class);
        follow("2026-12-24", ALDER, first, 0, FollowUpForm.OPEN);
        assertThatThrownBy(() -> follow("2026-12-24", ALDER, first, 0, FollowUpForm.DONE))
                .as("somebody said something meanwhile")
                .isInstanceOf(StaleVersionException.class);
        assertThat(get(COVE, id).actions().get(0).row().followUp()).isEqualTo(LocalDate.of(2027, 1, 25));
        assertThat(remind("2027-01-25")).as("and again").isOne();
        follow("2027-01-25", ALDER, first, 1, FollowUpForm.DONE);
        assertThatThrownBy(() -> follow("2027-01-25", ALDER, first, 1, FollowUpForm.DONE))
                .as("done meanwhile")
                .isInstanceOf(StaleVersionException.class);
        ActionView done = get(COVE, id).actions().get(0);
        assertThat(done.row().isDone()).isTrue();
        assertThat(done.steps()).hasSize(2);
        List<ActionRow> open =
                Days.at("2027-01-25", ALDER, w -> w.get(OpenActions.class).findOpen(Westmark.ALDER));
        assertThat(open).extracting(ActionRow::check).contains(id).hasSize(1);
    }

    private static int remind(String day) {
        return Days.at(
                day,
                Asker.member(Westmark.ALDER, "system:checks"),
                w -> w.get(CheckFollowService.class).remind());
    }

    private static void follow(String day, Asker who, ActionRow action, int seen, String standing) {
        work(day, who, s -> {
            s.follow(action.id(), seen, new FollowUpForm(standing, "So it is."));
            return true;
        });
    }

    @Test
    void thePartnershipSeesWhoIsCheckedTwiceAndPlansTheRest() {
        finish(NOVEMBER, ALDER, plan(ALDER, "trust", "REALITY_CHECK"), Map.of());
        UUID planned = steward(s ->
                s.plan(new PlanForm("MYSTERY_CONTACT", "trust", "cove", "EMAIL", "The mailbox", "Write.", "2026-2")));
        CheckYearView year = steward(s -> s.year(null));
        assertThat(year.bodies())
                .filteredOn(body -> body.slug().equals("trust"))
                .containsExactly(new BodyYearRow("trust", "Alder Housing Trust", 1, 1));
        assertThat(list(COVE).ours()).extracting(CheckRow::id).contains(planned);
        steward(s -> {
            s.drop(planned);
            return s;
        });
        assertThatThrownBy(() -> get(COVE, planned)).isInstanceOf(NotFoundException.class);
        assertThat(steward(s -> s.year(2025)).done()).isEmpty();
    }
}
