package org.partnershipportal.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.DatabaseRole;

/** What waits in the outbox leaves at least once, in the order of its stream, also when the mail server is away. */
class OutboxDeliveryIT {
    private static final Asker ALDER = Westmark.staff(Westmark.ALDER);
    private static final Asker BIRCH = Westmark.staff(Westmark.BIRCH);
    private static final Asker STEWARD = Asker.steward("steward");
    private static final int MOST_ATTEMPTS = 8;

    private final List<String> sent = new ArrayList<>();
    private boolean isAway;
    private String refusal = "no route";

    @BeforeAll
    static void found() {
        Database.use("outbox");
        Westmark.found();
    }

    @AfterAll
    static void goBack() {
        Database.useShared();
    }

    @BeforeEach
    void empty() {
        job("delete from outbox");
    }

    @Test
    void oneStreamKeepsItsOrderAndHoldsUpNoOther() throws SQLException {
        put("one", "first");
        put("one", "second");
        put("two", "third");
        isAway = true;
        deliverAll();
        isAway = false;
        deliverAll();
        assertThat(sent).as("all have just failed: none is tried at once again").isEmpty();
        job("update outbox set next_attempt_at = now() where subject in ('second', 'third')");
        deliverAll();
        assertThat(sent).containsExactly("third");
        job("update outbox set next_attempt_at = now()");
        deliverAll();
        assertThat(sent).containsExactly("third", "first", "second");
    }

    @Test
    void anAddressThatIsWrongKeepsNobodyElseWaiting() throws SQLException {
        put("one", "first", "wrong@example.org");
        isAway = true;
        deliverAll();
        isAway = false;
        put("one", "second", "wrong@example.org");
        put("one", "third", "right@example.org");
        deliverAll();
        assertThat(sent).containsExactly("third");
    }

    @Test
    void whateverGoesWrongWithOneMessageHoldsUpNoOther() throws SQLException {
        put("one", "first", "poison@example.org");
        put("one", "second", "hook:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@x.org");
        put("two", "third");
        deliverAll();
        assertThat(sent).containsExactly("third");
        assertThat(column("last_error")).containsExactly("IllegalArgumentException", null, null);
    }

    @Test
    void whileASystemIsSlowMailsGoOn() throws SQLException {
        put("one", "posted", "hook:aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa@example.org");
        put("one", "first");
        OutboxDelivery systems = new OutboxDelivery(Database.source("portal_worker"), Lane.SYSTEMS, slow -> {
            try {
                deliverAll();
            } catch (SQLException e) {
                throw new MessageNotSentException(e);
            }
            sent.add(slow.subject());
        });
        assertThat(systems.deliverNext()).isTrue();
        assertThat(sent).containsExactly("first", "posted");
    }

    @Test
    void whatWasSentOrPutAsideIsForgotten() throws SQLException {
        put("one", "first");
        put("two", "second");
        die("first");
        job("update outbox set next_attempt_at = now()");
        deliverAll();
        assertThat(column("body")).as("one may still be sent by hand").containsExactly("Something moved.", "");
        Wiring.inAdministration(ALDER, w -> w.get(UndeliveredService.class).putAsideOfBody(null));
        assertThat(column("body")).containsExactly("", "");
    }

    @Test
    void whatAMailServerSaysNamesNobody() throws SQLException {
        put("one", "first");
        refusal = "550 5.1.1 <Resident.Invented@Example.org>: no such user resident@example.org";
        die("first");
        assertThat(ofBody(ALDER).get(0).error())
                .contains("550 5.1.1 <…@Example.org>: no such user …@example.org")
                .doesNotContainIgnoringCase("resident");
    }

    @Test
    void aNodeThatDiesWhileSendingLetsAnotherSendAgain() throws SQLException {
        put("one", "first");
        job("update outbox set leased_until = now() + interval '1 minute'");
        deliverAll();
        assertThat(sent).isEmpty();
        job("update outbox set leased_until = now() - interval '1 second'");
        deliverAll();
        assertThat(sent).containsExactly("first");
    }

    @Test
    void afterEightFailuresItIsSeenAndTheStreamGoesOn() throws SQLException {
        put("one", "first");
        put("one", "second");
        die("first");
        job("update outbox set next_attempt_at = now()");
        deliverAll();
        assertThat(sent).containsExactly("second");
        UndeliveredRow dead = ofBody(ALDER).get(0);
        assertThat(dead.addressee()).isEqualTo("r…@example.org");
        assertThat(dead.about()).isEqualTo("one");
        assertThat(dead.attempts()).isEqualTo(MOST_ATTEMPTS);
        assertThat(dead.error()).contains("no route");
        assertThat(ofBody(BIRCH)).isEmpty();
        List<UndeliveredRow> ofPartnership =
                Wiring.as(STEWARD, w -> w.get(UndeliveredService.class).ofPartnership());
        assertThat(ofPartnership).isEmpty();

        assertThat(sendAgain(BIRCH, dead.id())).isZero();
        assertThat(sendAgain(ALDER, dead.id())).isEqualTo(1);
        assertThat(ofBody(ALDER)).isEmpty();
        deliverAll();
        assertThat(sent).containsExactly("second", "first");
    }

    @Test
    void whatWasSaidOtherwiseIsPutAside() throws SQLException {
        put("one", "first");
        put("two", "second");
        die("first");
        die("second");
        assertThat(ofBody(ALDER)).hasSize(2);
        UUID one = ofBody(ALDER).get(0).id();
        assertThat((int) Wiring.inAdministration(
                        ALDER, w -> w.get(UndeliveredService.class).putAsideOfBody(one)))
                .isEqualTo(1);
        assertThat(sendAgain(ALDER, null)).isEqualTo(1);
        deliverAll();
        assertThat(sent).containsExactly("first");
        assertThat(ofBody(ALDER)).isEmpty();
    }

    private void die(String subject) throws SQLException {
        isAway = true;
        for (int i = 0; i < MOST_ATTEMPTS; i++) {
            job("update outbox set next_attempt_at = case when subject = '" + subject
                    + "' then now() else now() + interval '1 hour' end where sent_at is null");
            deliverAll();
        }
        isAway = false;
    }

    private void deliverAll() throws SQLException {
        OutboxDelivery delivery = new OutboxDelivery(Database.source("portal_worker"), Lane.PEOPLE, this::send);
        while (delivery.deliverNext()) {
            assertThat(sent.size()).isLessThan(100);
        }
    }

    private void send(OutboxMessage message) throws MessageNotSentException {
        if (message.recipient().startsWith("poison")) {
            throw new IllegalArgumentException(message.recipient());
        }
        if (isAway) {
            throw new MessageNotSentException(new IllegalStateException(refusal));
        }
        sent.add(message.subject());
    }

    private static void put(String stream, String subject) {
        put(stream, subject, "resident@example.org");
    }

    private static void put(String stream, String subject, String recipient) {
        Wiring.as(ALDER, w -> {
            w.get(Outbox.class).put(new OutboxMessage(stream, Westmark.ALDER, recipient, subject, "Something moved."));
            return true;
        });
    }

    private static List<UndeliveredRow> ofBody(Asker asker) {
        return Wiring.inAdministration(
                asker, w -> w.get(UndeliveredService.class).ofBody());
    }

    private static int sendAgain(Asker asker, UUID id) {
        return Wiring.inAdministration(
                asker, w -> w.get(UndeliveredService.class).sendAgainOfBody(id));
    }

    private static List<String> column(String column) {
        return Database.sql("portal_worker", new Asker(DatabaseRole.JOB, null, "system:test", null), c -> {
            List<String> cells = new ArrayList<>();
            try (Statement statement = c.createStatement();
                    ResultSet rows = statement.executeQuery("select " + column + " from outbox order by position")) {
                while (rows.next()) {
                    cells.add(rows.getString(1));
                }
            }
            return cells;
        });
    }

    private static void job(String sql) {
        Database.sql("portal_worker", new Asker(DatabaseRole.JOB, null, "system:test", null), c -> {
            try (Statement statement = c.createStatement();
                    ResultSet nothing = statement.execute(sql) ? statement.getResultSet() : null) {
                return nothing == null;
            }
        });
    }
}
