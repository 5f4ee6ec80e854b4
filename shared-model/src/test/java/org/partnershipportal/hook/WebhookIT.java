package org.partnershipportal.hook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.AllowedHosts;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.enquiry.EnquiryForm;
import org.partnershipportal.enquiry.EnquiryService;
import org.partnershipportal.enquiry.Origin;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.outbox.Lane;
import org.partnershipportal.outbox.OutboxDelivery;
import org.partnershipportal.outbox.UndeliveredService;
import org.partnershipportal.referral.MoveForm;
import org.partnershipportal.referral.MoveService;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.worktime.LondonClock;

/** Systems of bodies are told of changes of their referrals, against a receiver that listens. */
class WebhookIT {
    private static final Asker ALDER = Westmark.staff(Westmark.ALDER);
    private static final Asker COUNTY = Westmark.staff(Westmark.COUNTY);
    private static final Asker BIRCH = Westmark.staff(Westmark.BIRCH);

    private Receiver receiver;

    @BeforeAll
    static void found() {
        Database.use("webhook");
        Westmark.found();
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @BeforeEach
    void listen() throws IOException, SQLException {
        run("delete from portal.outbox; delete from portal.webhook_key; delete from portal.webhook");
        receiver = new Receiver();
    }

    @AfterEach
    void stop() {
        receiver.stop();
    }

    @Test
    void eachChangeIsPostedToTheSystemsOfThePartiesAloneSignedAndWithoutContents() throws SQLException {
        String secret = add(COUNTY);
        add(BIRCH);
        String reference = key();
        move(ALDER, reference, MoveForm.offer(1, "westmark", true));
        move(COUNTY, reference, MoveForm.accept(2));
        deliver(new ArrayList<>());
        assertThat(receiver.got).hasSize(2);
        assertThat(receiver.got.get(0).body())
                .contains("\"type\":\"referral.changed\"", "\"reference\":\"" + reference + "\"")
                .contains("\"status\":\"OFFERED\"", "\"version\":2", "\"changedAt\":\"20")
                .contains("\"url\":\"http://localhost:8080/api/v1/referrals/" + reference + "\"")
                .doesNotContain("Ada", "chapel", "01632");
        assertThat(receiver.got.get(1).body()).contains("\"status\":\"ACCEPTED\"", "\"version\":3");
        for (Receiver.Got one : receiver.got) {
            assertThat(one.signature()).isEqualTo(WebhookSignature.of(List.of(secret), one.timestamp(), one.body()));
            assertThat(one.body()).contains("\"id\":\"" + one.delivery() + "\"");
        }
        assertThat(receiver.got.get(0).delivery())
                .isNotEqualTo(receiver.got.get(1).delivery());
    }

    @Test
    void aReceiverThatIsDownForAnHourGetsAllInOrderAndMailGoesOn() throws SQLException {
        add(COUNTY);
        String reference = key();
        move(ALDER, reference, MoveForm.offer(1, "westmark", true));
        move(ALDER, reference, MoveForm.recall(2));
        move(ALDER, reference, MoveForm.offer(3, "westmark", true));
        receiver.answer = 503;
        List<String> mailed = new ArrayList<>();
        run(
                "insert into portal.outbox (id, stream, tenant_id, recipient, subject, body) values (gen_random_uuid(), 'x',"
                        + " null, 'somebody@example.org', 'S', 'B')");
        for (int round = 0; round < 5; round++) {
            deliver(mailed);
            run("update portal.outbox set next_attempt_at = now()");
        }
        assertThat(mailed).containsExactly("somebody@example.org");
        assertThat(receiver.got)
                .as("tried again, the first one alone")
                .hasSize(5)
                .extracting(one -> one.delivery())
                .containsOnly(receiver.got.get(0).delivery());
        receiver.got.clear();
        receiver.answer = 200;
        deliver(mailed);
        assertThat(receiver.got)
                .extracting(one -> one.body().replaceAll(".*\"version\":(\\d+).*", "$1"))
                .containsExactly("2", "3", "4");
    }

    @Test
    void whatIsNotTakenAtAllIsSeenAndSentAgain() throws SQLException {
        add(COUNTY);
        move(ALDER, key(), MoveForm.offer(1, "westmark", true));
        receiver.answer = 500;
        for (int round = 0; round < 8; round++) {
            deliver(new ArrayList<>());
            run("update portal.outbox set next_attempt_at = now()");
        }
        assertThat(Wiring.inAdministration(
                                COUNTY, w -> w.get(UndeliveredService.class).ofBody())
                        .get(0)
                        .error())
                .isEqualTo("the receiver answered 500");
        assertThat(Wiring.inAdministration(
                                ALDER, w -> w.get(UndeliveredService.class).ofBody())
                        .isEmpty())
                .isTrue();
        Wiring.inAdministration(COUNTY, w -> w.get(UndeliveredService.class).sendAgainOfBody(null));
        receiver.got.clear();
        receiver.answer = 200;
        deliver(new ArrayList<>());
        assertThat(receiver.got).hasSize(1);
    }

    @Test
    void aNewSecretSignsBesideTheOldOneForADay() throws SQLException {
        String old = add(COUNTY);
        UUID id = webhooks(COUNTY).get(0).id();
        String fresh = Wiring.inAdministration(
                        COUNTY, w -> w.get(WebhookService.class).rotate(id))
                .value();
        test(COUNTY, id);
        deliver(new ArrayList<>());
        assertThat(receiver.got.get(0).signature())
                .isEqualTo(WebhookSignature.of(
                        List.of(fresh, old),
                        receiver.got.get(0).timestamp(),
                        receiver.got.get(0).body()));
        assertThat(receiver.got.get(0).body()).contains("\"type\":\"test\"");
        receiver.got.clear();
        test(COUNTY, id);
        deliver(new ArrayList<>(), Clock.offset(LondonClock.ticking(), Duration.ofHours(25)));
        assertThat(receiver.got.get(0).signature())
                .isEqualTo(WebhookSignature.of(
                        List.of(fresh),
                        receiver.got.get(0).timestamp(),
                        receiver.got.get(0).body()));
    }

    @Test
    void anothersWebhookIsNotThereAndOneThatHasEndedGetsNothing() throws SQLException {
        add(COUNTY);
        UUID id = webhooks(COUNTY).get(0).id();
        assertThat(webhooks(BIRCH)).isEmpty();
        assertThatThrownBy(() -> test(BIRCH, id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> Wiring.inAdministration(
                        BIRCH, w -> w.get(WebhookService.class).rotate(id)))
                .isInstanceOf(NotFoundException.class);
        test(COUNTY, id);
        Wiring.inAdministration(COUNTY, w -> {
            w.get(WebhookService.class).end(id);
            return w;
        });
        move(ALDER, key(), MoveForm.offer(1, "westmark", true));
        deliver(new ArrayList<>());
        assertThat(receiver.got).isEmpty();
        assertThat(webhooks(COUNTY)).isEmpty();
    }

    @Test
    void aReceiverThatDripsItsAnswerHoldsNothingUp() throws SQLException {
        add(COUNTY);
        UUID id = webhooks(COUNTY).get(0).id();
        test(COUNTY, id);
        receiver.drips = true;
        long before = System.nanoTime();
        deliver(new ArrayList<>());
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
        assertThat(receiver.got).hasSize(1);
    }

    @Test
    void aBodyThatIsSuspendedGetsNothingAndNothingStaysBehind() throws SQLException {
        add(COUNTY);
        test(COUNTY, webhooks(COUNTY).get(0).id());
        run("update portal.tenant set status = 'SUSPENDED' where id = '" + COUNTY.tenant() + "'");
        deliver(new ArrayList<>());
        run("update portal.tenant set status = 'ACTIVE' where id = '" + COUNTY.tenant() + "'");
        deliver(new ArrayList<>());
        assertThat(receiver.got).isEmpty();
        assertThat(Wiring.inAdministration(
                                COUNTY, w -> w.get(UndeliveredService.class).ofBody())
                        .isEmpty())
                .isTrue();
    }

    @Test
    void aPrivateAddressIsNotPostedToEither() throws SQLException {
        add(COUNTY);
        test(COUNTY, webhooks(COUNTY).get(0).id());
        WebhookPost strict =
                new WebhookPost(Database.source("portal_worker"), AllowedHosts.read("", false), LondonClock.ticking());
        new OutboxDelivery(Database.source("portal_worker"), Lane.SYSTEMS, strict).deliverNext();
        assertThat(receiver.got).isEmpty();
    }

    /** Named as one of the public internet, and bent to the receiver that listens here. */
    private String add(Asker body) throws SQLException {
        String secret = Wiring.inAdministration(
                        body, w -> w.get(WebhookService.class).add("https://9.9.9.9/portal"))
                .value();
        run("update portal.webhook_key set url = '" + receiver.address() + "' where tenant_id = '" + body.tenant()
                + "'");
        return secret;
    }

    private static List<WebhookRow> webhooks(Asker body) {
        return Wiring.inAdministration(body, w -> w.get(WebhookService.class).webhooks());
    }

    private static void test(Asker body, UUID id) {
        Wiring.inAdministration(body, w -> {
            w.get(WebhookService.class).test(id);
            return w;
        });
    }

    private void deliver(List<String> mailed) throws SQLException {
        deliver(mailed, LondonClock.ticking());
    }

    private void deliver(List<String> mailed, Clock clock) throws SQLException {
        WebhookPost post =
                new WebhookPost(Database.source("portal_worker"), new AllowedHosts(Set.of("127.0.0.1"), false), clock);
        OutboxDelivery mails = new OutboxDelivery(
                Database.source("portal_worker"), Lane.PEOPLE, message -> mailed.add(message.recipient()));
        while (mails.deliverNext()) {
            assertThat(mailed).hasSizeLessThan(100);
        }
        OutboxDelivery delivery = new OutboxDelivery(Database.source("portal_worker"), Lane.SYSTEMS, post);
        while (delivery.deliverNext()) {
            assertThat(receiver.got.size()).isLessThan(100);
        }
    }

    private static String key() {
        EnquiryForm form = new EnquiryForm(
                "potholes",
                "Oakham",
                "A deep hole by the chapel",
                "Ada Invented",
                null,
                "01632 960001",
                null,
                null,
                null);
        return Wiring.as(
                ALDER,
                w -> w.get(EnquiryService.class)
                        .key(form, Origin.PHONE, TrailSecret.fresh())
                        .reference());
    }

    private static int move(Asker body, String reference, MoveForm form) {
        return Wiring.as(body, w -> w.get(MoveService.class).move(reference, form));
    }

    private static void run(String sql) throws SQLException {
        try (Connection superuser = Database.current().superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
