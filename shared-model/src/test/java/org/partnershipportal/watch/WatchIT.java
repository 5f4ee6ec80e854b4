package org.partnershipportal.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.enquiry.EnquiryForm;
import org.partnershipportal.enquiry.EnquiryService;
import org.partnershipportal.enquiry.Origin;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.TestDatabase;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.referral.Move;
import org.partnershipportal.referral.MoveForm;
import org.partnershipportal.referral.MoveService;
import org.partnershipportal.referral.Outcome;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.DatabaseRole;
import org.partnershipportal.trail.TrailService;
import org.partnershipportal.trail.TrailStepRow;
import org.partnershipportal.worktime.LondonClock;

/**
 * Who is told of a promise that may be missed, and when: ten working days from Friday 6 November 2026 are over with
 * Friday the 20th.
 */
class WatchIT {
    private static final String OWN = "watch";
    private static final String BEFORE_REMINDER = "2026-11-19T08:59";
    private static final String REMINDER = "2026-11-19T09:00";
    private static final String NOON = "2026-11-20T12:00";
    private static final String MISSED = "2026-11-21T00:00";

    @BeforeAll
    static void found() {
        Database.use(OWN);
        Westmark.found();
        Westmark.join(Westmark.ALDER, "alder-manager", "MANAGER");
        Westmark.join(Westmark.ALDER, Westmark.staff(Westmark.ALDER).user(), "STAFF");
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @Test
    void eachIsToldOnceAndTheResidentBeforeItIsMissed() {
        Part part = keyed(null);
        assertThat(watch(BEFORE_REMINDER)).isZero();
        assertThat(watch(REMINDER)).isOne();
        assertThat(watch(REMINDER)).isZero();
        assertThat(mails(part)).containsExactly("alder-manager@example.org Due soon: " + part.reference());
        assertThat(watch(NOON)).isOne();
        assertThat(watch(NOON)).isZero();
        assertThat(part.told().sentence())
                .isEqualTo("Alder District Council may not be able to do this by 20 November 2026, as promised.");
        assertThat(mails(part)).contains("ada@example.org News of your enquiry " + part.reference());
        assertThat(watch(MISSED)).isOne();
        assertThat(watch(MISSED)).isZero();
        assertThat(part.told().nextStep()).contains("managers of Alder District Council have been told");
        assertThat(mails(part)).hasSize(3).contains("alder-manager@example.org Promise missed: " + part.reference());
        move(part, MISSED, MoveForm.complete(1, Outcome.DONE, null));
    }

    @Test
    void aNewDateIsToldAtOnceAndThePromiseIsMissedAllTheSame() {
        Part part = keyed(null);
        assertThatThrownBy(() -> give(part, 1, null)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> give(part, 1, LocalDate.of(2026, 11, 18))).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> give(part, 7, LocalDate.of(2026, 11, 27))).isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> give(part, 1, LocalDate.of(2027, 5, 19)))
                .as("in more than six months")
                .isInstanceOf(InvalidInputException.class);
        give(part, 1, LocalDate.of(2026, 11, 27));
        assertThat(part.told().sentence()).endsWith("Its new date is 27 November 2026.");
        assertThat(part.told().due()).contains(LocalDate.of(2026, 11, 27));
        watch(NOON);
        assertThat(part.told().sentence()).endsWith("Its new date is 27 November 2026.");
        watch(MISSED);
        assertThat(part.told().nextStep())
                .isEqualTo("Alder District Council now expects to have done this by 27 November 2026.");
        assertThat(mails(part).stream().filter(mail -> mail.startsWith("ada@"))).hasSize(1);
        assertThat(watch("2026-11-25T23:59")).isZero();
        assertThat(watch("2026-11-26T00:00")).isOne();
        assertThat(watch("2026-11-28T12:00")).isZero();
        assertThat(mails(part)).contains("alder-manager@example.org The new date comes: " + part.reference());
        move(part, MISSED, MoveForm.complete(2, Outcome.DONE, null));
    }

    @Test
    void noMailGoesWhereInstructionsSayHowToBeSafe() {
        Part part = keyed("Do not write");
        watch(NOON);
        assertThat(part.told().sentence()).contains("may not be able");
        assertThat(mails(part)).noneMatch(mail -> mail.startsWith("ada@"));
        move(part, NOON, MoveForm.complete(1, Outcome.DONE, null));
    }

    @Test
    void whoWantsNoMailGetsNoneAndWhoWantsLettersGetsThem() throws SQLException {
        Part silent = keyed(null);
        change("enquiry_content set contact_way = 'NONE' where part_id", silent);
        Part written = keyed(null);
        change("enquiry_content set contact_way = 'POST', address = '1 Chapel Lane' where part_id", written);
        watch(NOON);
        assertThat(silent.told().sentence()).contains("may not be able");
        assertThat(mails(silent)).noneMatch(mail -> mail.startsWith("ada@"));
        assertThat(mails(written)).noneMatch(mail -> mail.startsWith("ada@"));
        assertThat(change("print_task set addressee = addressee where (reference || ':' || addressee)", written))
                .isOne();
        move(silent, NOON, MoveForm.complete(1, Outcome.DONE, null));
        move(written, NOON, MoveForm.complete(1, Outcome.DONE, null));
    }

    @Test
    void hoursThatArePromisedInDangerDoNotWait() throws SQLException {
        Part part = keyed(null);
        change(
                "enquiry_part set promise_unit = 'HOURS', promise_days = 4, due_at = '2026-11-18 14:00Z' where id",
                part);
        move(part, "2026-11-18T10:30", MoveForm.because(Move.WAIT, 1, "FOR_INFORMATION"));
        assertThat(watch("2026-11-18T14:30")).isOne();
        assertThat(mails(part)).contains("alder-manager@example.org Promise missed: " + part.reference());
        move(part, NOON, MoveForm.complete(2, Outcome.DONE, null));
    }

    /** Changes something of the part; returns how many rows. */
    private static int change(String what, Part part) throws SQLException {
        try (Connection superuser = TestDatabase.named(OWN).superuser();
                Statement statement = superuser.createStatement()) {
            return statement.executeUpdate("update portal." + what + "::text in (select unnest(array[p.id::text,"
                    + " e.reference || E':Ada Invented\\n1 Chapel Lane']) from portal.enquiry_part p"
                    + " join portal.enquiry e on e.id = p.enquiry_id where e.reference = '" + part.reference() + "')");
        }
    }

    @Test
    void whileTheClockStandsNobodyIsTold() {
        Part part = keyed(null);
        move(part, "2026-11-18T10:00", MoveForm.because(Move.WAIT, 1, "FOR_RESIDENT"));
        watch(MISSED);
        assertThat(mails(part))
                .as("but of the wait itself")
                .containsExactly("ada@example.org We need to hear from you: " + part.reference());
        move(part, MISSED, MoveForm.complete(2, Outcome.DONE, null));
    }

    @Test
    void anotherBodyGivesNoDateAndTellsNothing() {
        Part part = keyed(null);
        assertThat(watch(Westmark.COUNTY, MISSED)).isZero();
        assertThatThrownBy(() -> Wiring.at(at(NOON), Westmark.staff(Westmark.COUNTY), w -> {
                    w.get(NewDateService.class).give(part.reference(), 1, LocalDate.of(2026, 11, 27));
                    return true;
                }))
                .isInstanceOf(NotAccountable.class);
        move(part, NOON, MoveForm.complete(1, Outcome.DONE, null));
    }

    /** Both have read that it is to be told before either marks it: somebody else holds the part until then. */
    @Test
    void twoNodesAtOnceTellOnce() throws Exception {
        Part part = keyed(null);
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        Callable<Integer> node = () -> {
            Database.use(OWN);
            return watch(MISSED);
        };
        List<Future<Integer>> told = new ArrayList<>();
        try (Connection holding = TestDatabase.named(OWN).superuser();
                Statement statement = holding.createStatement()) {
            holding.setAutoCommit(false);
            statement.execute("select id from portal.enquiry_part where closed_at is null for update");
            told.add(nodes.submit(node));
            told.add(nodes.submit(node));
            awaitTwoWaiting();
            holding.rollback();
        }
        assertThat(told.get(0).get() + told.get(1).get()).isOne();
        nodes.shutdown();
        assertThat(mails(part)).hasSize(2);
        move(part, MISSED, MoveForm.complete(1, Outcome.DONE, null));
    }

    private static void awaitTwoWaiting() throws SQLException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        try (Connection looking = TestDatabase.named(OWN).superuser();
                PreparedStatement query = looking.prepareStatement("select count(*) from pg_stat_activity"
                        + " where datname = current_database() and wait_event_type = 'Lock'")) {
            while (System.nanoTime() < end) {
                try (ResultSet rows = query.executeQuery()) {
                    if (rows.next() && rows.getInt(1) == 2) {
                        return;
                    }
                }
            }
        }
        throw new AssertionError("the two nodes do not wait for the part");
    }

    private static int watch(String time) {
        return watch(Westmark.ALDER, time);
    }

    private static int watch(UUID body, String time) {
        return Wiring.at(
                at(time),
                Asker.member(body, "system:promise"),
                w -> w.get(WatchService.class).watch());
    }

    private static void give(Part part, int version, @Nullable LocalDate day) {
        Wiring.at(at("2026-11-18T10:00"), Westmark.staff(Westmark.ALDER), w -> {
            w.get(NewDateService.class).give(part.reference(), version, day);
            return true;
        });
    }

    private static void move(Part part, String time, MoveForm form) {
        Wiring.at(
                at(time),
                Westmark.staff(Westmark.ALDER),
                w -> w.get(MoveService.class).move(part.reference(), form));
    }

    private static Part keyed(@Nullable String safeContact) {
        TrailSecret secret = TrailSecret.fresh();
        EnquiryForm form = new EnquiryForm(
                "potholes", "Oakham", "A matter", "Ada Invented", "ada@example.org", null, null, null, safeContact);
        return new Part(
                Wiring.at(
                                at("2026-11-06T10:00"),
                                Westmark.staff(Westmark.ALDER),
                                w -> w.get(EnquiryService.class).key(form, Origin.PHONE, secret))
                        .reference(),
                secret);
    }

    private static Clock at(String time) {
        return Clock.fixed(LocalDateTime.parse(time).atZone(LondonClock.ZONE).toInstant(), LondonClock.ZONE);
    }

    /** What waits in the outbox of this part, but for its receipt. */
    private static List<String> mails(Part part) {
        return Database.sql("portal_worker", new Asker(DatabaseRole.JOB, null, "system:test", null), c -> {
            try (PreparedStatement query = c.prepareStatement("select recipient || ' ' || subject from outbox"
                    + " where stream = ? and subject not like 'Your enquiry %' order by position")) {
                query.setString(1, part.reference());
                List<String> mails = new ArrayList<>();
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        mails.add(rows.getString(1));
                    }
                }
                return mails;
            }
        });
    }

    /** A keyed enquiry, with what opens its trail. */
    private record Part(String reference, TrailSecret secret) {
        TrailStepRow told() {
            return Wiring.as(
                            Asker.resident(secret.value()),
                            w -> w.get(TrailService.class).get(secret))
                    .steps()
                    .get(0);
        }
    }
}
