package org.partnershipportal.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.answer.AnswerService;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.responsibility.RuleApprovalService;
import org.partnershipportal.responsibility.RuleChangeRow;
import org.partnershipportal.responsibility.SaidAlready;
import org.partnershipportal.responsibility.WantedBody;
import org.partnershipportal.search.PhraseService;
import org.partnershipportal.tenancy.Asker;

/** The figures of a county in which bins were sent to the wrong body, and what the directory says after one press. */
class AnalyticsIT {
    private static final Asker FIRST = Asker.steward("first-person");
    private static final Asker SECOND = Asker.steward("second-person");
    private static final UUID ALDER_AREA = id("area:E07000991");
    private static final UUID BINS = id("service:bins");
    private static final UUID TREES = id("service:trees");
    private static final AnalyticsPeriod MARCH =
            new AnalyticsPeriod(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));

    @BeforeAll
    static void found() throws SQLException {
        Database.use("analytics");
        Westmark.found();
        handedBack(1, "2026-03-02", Westmark.ALDER, Westmark.COUNTY, "NOT_OUR_SERVICE", Westmark.TRUST, "Oakham");
        handedBack(2, "2026-03-03", Westmark.ALDER, Westmark.COUNTY, "NOT_OUR_SERVICE", Westmark.TRUST, "zz1 1aa");
        handedBack(3, "2026-03-04", Westmark.BIRCH, Westmark.ALDER, "NOT_OUR_AREA", Westmark.COUNTY, "Oakham");
        handedBack(4, "2026-02-28", Westmark.ALDER, Westmark.BIRCH, "OTHER_OWNER", null, "Oakham");
        contacts(Westmark.ALDER, "ANSWERED", "ANSWERED", "CHASER", "WRONG_DOOR");
        contacts(Westmark.BIRCH, "CHASER");
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @Test
    void allBodiesAreCountedForThePartnership() {
        AnalyticsView march = partnership(null);
        assertThat(march.handedBack()).isEqualTo(3);
        assertThat(march.causes())
                .extracting(CountRow::of, CountRow::times, CountRow::percent)
                .containsExactly(tuple("NOT_OUR_SERVICE", 2, 67), tuple("NOT_OUR_AREA", 1, 33));
        assertThat(march.pairs().get(0)).isEqualTo(new PairRow("Alder District Council", "Westmark County Council", 2));
        assertThat(march.handbacks().get(0).area())
                .as("by name and by postcode")
                .isEqualTo("Alder");
        assertThat(march.handbacks().get(0).times()).isEqualTo(2);
        assertThat(march.contacts())
                .containsExactly(
                        new ContactsRow("Alder District Council", 4, 2, 1, 1),
                        new ContactsRow("Birch District Council", 1, 0, 1, 0));
        assertThat(partnership(Westmark.BIRCH).handedBack()).isOne();
        List<BodyChoice> bodies =
                Wiring.as(FIRST, w -> w.get(PartnershipAnalyticsService.class).bodies());
        assertThat(bodies).hasSize(5);
    }

    @Test
    void aBodySeesWhatItIsAPartyTo() {
        AnalyticsView birch = own(Westmark.BIRCH);
        assertThat(birch.handbacks()).extracting(HandbackRow::service).containsExactly("Trees");
        assertThat(birch.contacts()).extracting(ContactsRow::body).containsExactly("Birch District Council");
        assertThat(own(Westmark.COVE).handbacks()).isEmpty();
        assertThat(own(Westmark.COVE).contacts()).isEmpty();
    }

    @Test
    void timeIsToldByBodyInWorkingDays() {
        AnalyticsView march = partnership(null);
        // 5: taken on Monday 9 March by Alder, with Westmark from Wednesday on, done on Friday
        assertThat(march.times())
                .extracting(TimeRow::body, TimeRow::parts, TimeRow::days, TimeRow::percent)
                .containsExactly(
                        tuple("Westmark County Council", 1, 3L, 75), tuple("Alder District Council", 1, 1L, 25));
        assertThat(own(Westmark.COUNTY).times()).as("accountable in the end").isEqualTo(march.times());
        assertThat(own(Westmark.ALDER).times()).isEmpty();
        assertThat(march.corrected()).isOne();
    }

    @Test
    void onePressDraftsTheRuleAndTheSecondPersonMakesItSo() {
        WantedBody trust = new WantedBody(BINS, ALDER_AREA, Westmark.TRUST);
        UUID drafted = draft(trust);
        assertThat(draft(trust)).as("pressed twice").isEqualTo(drafted);
        assertThat(bins()).as("not live yet").isEqualTo("alder");
        RuleChangeRow change = Wiring.as(
                SECOND, w -> w.get(RuleApprovalService.class).get(drafted).change());
        assertThat(change.proposed().authority()).isEqualTo("an Act");
        assertThat(change.why())
                .isEqualTo("2 hand-backs from 2026-03-01 to 2026-03-31 said that this is the job of Alder Housing Trust"
                        + " in Alder.");
        assertThatThrownBy(() -> approve(FIRST, drafted)).isInstanceOf(BusinessException.class);
        approve(SECOND, drafted);
        assertThat(bins()).isEqualTo("trust");
        assertThatThrownBy(() -> draft(trust)).isInstanceOf(SaidAlready.class);
    }

    @Test
    void whatNobodySaidIsNotDrafted() {
        assertThatThrownBy(() -> draft(new WantedBody(BINS, ALDER_AREA, Westmark.COVE)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> draft(new WantedBody(TREES, ALDER_AREA, Westmark.COUNTY)))
                .as("sent to Alder against what the directory says")
                .isInstanceOf(SaidAlready.class);
    }

    @Test
    void onePressDraftsThePhraseAndTheSecondPersonMakesItSo() throws SQLException {
        superuser("insert into portal.asked_phrase (words, times, unsure) values ('gulley bunged up', 3, 3)");
        String words = "gulley bunged up";
        UUID potholes = id("service:potholes");
        UUID drafted = phrase(words, potholes);
        assertThat(phrase(words, potholes)).as("pressed twice").isEqualTo(drafted);
        assertThatThrownBy(() -> phrase("never asked", potholes)).isInstanceOf(NotFoundException.class);
        assertThat(answered(words)).isEmpty();
        assertThatThrownBy(() -> agree(FIRST, drafted))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo("error.SecondPersonNeeded"));
        assertThatThrownBy(() -> reject(drafted, " ")).isInstanceOf(InvalidInputException.class);
        agree(SECOND, drafted);
        assertThat(answered(words)).containsExactly("potholes");
        assertThatThrownBy(() -> agree(SECOND, drafted)).isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> phrase(words, potholes)).isInstanceOf(InvalidInputException.class);
    }

    private static AnalyticsView partnership(UUID body) {
        return Wiring.as(FIRST, w -> w.get(PartnershipAnalyticsService.class).figures(MARCH, body));
    }

    private static AnalyticsView own(UUID body) {
        return Wiring.as(
                Westmark.staff(body), w -> w.get(AnalyticsService.class).figures(MARCH));
    }

    private static UUID draft(WantedBody wanted) {
        return Wiring.as(FIRST, w -> w.get(DirectoryFixService.class).draftRule(wanted, MARCH));
    }

    private static UUID phrase(String words, UUID service) {
        return Wiring.as(FIRST, w -> w.get(DirectoryFixService.class).draftPhrase(words, service));
    }

    private static void approve(Asker asker, UUID change) {
        done(asker, w -> w.get(RuleApprovalService.class), service -> service.approve(change));
    }

    private static void agree(Asker asker, UUID proposal) {
        done(asker, w -> w.get(PhraseService.class), service -> service.approve(proposal));
    }

    private static void reject(UUID proposal, String reason) {
        done(SECOND, w -> w.get(PhraseService.class), service -> service.reject(proposal, reason));
    }

    private static <T> void done(Asker asker, Function<Wiring, T> service, Consumer<T> what) {
        Wiring.as(asker, w -> {
            what.accept(service.apply(w));
            return true;
        });
    }

    private static String bins() {
        return Wiring.as(
                Asker.ANYBODY,
                w -> w.get(AnswerService.class)
                        .answer("bin not emptied", "Oakham", null)
                        .answers()
                        .get(0)
                        .body()
                        .slug());
    }

    private static List<String> answered(String words) {
        return Wiring.as(
                Asker.ANYBODY,
                w -> w.get(AnswerService.class).answer(words, "Oakham", null).answers().stream()
                        .map(answer -> answer.service().slug())
                        .toList());
    }

    /** Triggers sleep: it is the past that is planted, as it was. */
    private static void handedBack(
            int number, String day, UUID from, UUID to, String reason, UUID suggested, String place)
            throws SQLException {
        String part = "00000000-0000-4000-8000-0000000000f" + number;
        String enquiry = "00000000-0000-4000-8000-0000000000e" + number;
        String at = place.startsWith("zz") ? "null" : "(select id from portal.place where key = 'oakham')";
        boolean last = number == 3;
        UUID service = last ? TREES : BINS;
        superuser("""
                insert into portal.enquiry (id, tenant_id, reference, origin) values ('%2$s', '%3$s', 'ANA-%10$d', '%11$s');
                insert into portal.enquiry_part (id, enquiry_id, taken_by_id, service_id, place_id, place_text, accountable_id,
                    holder_id, status, first_contact_at, due_on, promise_days, closed_at, outcome, outcome_text)
                values ('%1$s', '%2$s', '%3$s', '%4$s', %5$s, '%6$s', '%12$s', '%12$s', '%13$s', '2026-03-09 10:00Z',
                        '2026-03-20', 10, %14$s, %15$s, %15$s);
                insert into portal.referral (id, part_id, number, from_id, to_id, status, offered_at, answered_at,
                    handback_reason, suggested_id)
                values (gen_random_uuid(), '%1$s', 1, '%3$s', '%7$s', 'HANDED_BACK', '%8$s', '%8$s', '%9$s', %16$s);
                """.formatted(
                        part,
                        enquiry,
                        from,
                        service,
                        at,
                        place,
                        to,
                        day,
                        reason,
                        number,
                        last ? "ONLINE" : "PHONE",
                        last ? Westmark.COUNTY : from,
                        last ? "COMPLETED" : "HANDED_BACK",
                        last ? "'2026-03-13 15:00Z'" : "null",
                        last ? "'DONE'" : "null",
                        suggested == null ? "null" : "'" + suggested + "'"));
        if (last) {
            superuser("""
                    update portal.enquiry_part set taken_by_id = '%2$s' where id = '%1$s';
                    update portal.enquiry set tenant_id = '%2$s' where id = (select enquiry_id from portal.enquiry_part where id = '%1$s');
                    insert into portal.part_stretch (id, tenant_id, part_id, number, began_at, holder_id)
                    values (gen_random_uuid(), '%2$s', '%1$s', 1, '2026-03-11 10:00Z', '%3$s');
                    insert into portal.part_move (id, part_id, number, at, tenant_id, actor, move, from_status, to_status, reason)
                    values (gen_random_uuid(), '%1$s', 1, '2026-03-10', '%2$s', 'x', 'CORRECT', 'RECEIVED', 'RECEIVED', 'PLACE');
                    """.formatted(part, Westmark.ALDER, Westmark.COUNTY));
        }
    }

    private static void contacts(UUID body, String... kinds) throws SQLException {
        for (String kind : kinds) {
            superuser("insert into portal.closed_contact (id, tenant_id, channel, kind, closed_at)"
                    + " values (gen_random_uuid(), '" + body + "', 'PHONE', '" + kind + "', '2026-03-31 22:30Z')");
        }
    }

    private static void superuser(String sql) throws SQLException {
        try (Connection superuser = Database.current().superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(sql);
        }
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
