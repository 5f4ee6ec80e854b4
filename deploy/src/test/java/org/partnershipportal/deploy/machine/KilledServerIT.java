package org.partnershipportal.deploy.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnershipportal.deploy.RunningWhole;
import org.partnershipportal.deploy.part.Whole;

/** The server is killed while other systems refer, and they send again what was not answered. In full size with -Dfull. */
@ExtendWith(RunningWhole.class)
class KilledServerIT {
    private static final System.Logger LOG = System.getLogger(KilledServerIT.class.getName());
    private static final boolean FULL = System.getProperty("full") != null;
    private static final int ROUNDS = FULL ? 200 : 1;
    private static final int REFERRALS = FULL ? 1_000 : 40;
    private static final int SENDERS = 4;
    private static final Duration LONGEST = Duration.ofMinutes(3);

    @Test
    void noneIsLostAndNoneIsThereTwice(Whole whole) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            killOnce(whole, "Killed " + UUID.randomUUID());
            LOG.log(System.Logger.Level.INFO, "{0} of {1} rounds: none lost, none twice", round + 1, ROUNDS);
        }
    }

    private static void killOnce(Whole whole, String run) throws Exception {
        Machine braintree = Machine.of(whole, "braintree");
        CountDownLatch half = new CountDownLatch(REFERRALS / 2);
        ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
        try {
            List<Callable<String>> wishes = IntStream.range(0, REFERRALS)
                    .<Callable<String>>mapToObj(number -> () -> refer(braintree, run + " " + number, half))
                    .toList();
            List<Future<String>> answers = new ArrayList<>();
            wishes.forEach(wish -> answers.add(senders.submit(wish)));
            assertThat(half.await(LONGEST.toSeconds(), TimeUnit.SECONDS)).isTrue();
            kill(whole);
            whole.payara().stop();
            whole.payara().start();
            Map<String, String> answered = new HashMap<>();
            for (int number = 0; number < REFERRALS; number++) {
                answered.put(run + " " + number, answers.get(number).get());
            }
            assertThat(written(whole, run)).isEqualTo(answered);
        } finally {
            senders.shutdownNow();
        }
    }

    /** Sends until it is answered; returns the reference. */
    private static String refer(Machine machine, String summary, CountDownLatch half) {
        String key = UUID.randomUUID().toString();
        String body =
                "{\"service\": \"potholes\", \"place\": \"Witham\", \"to\": \"essex\", \"agreed\": true, \"summary\": \""
                        + summary + "\"}";
        Instant end = Instant.now().plus(LONGEST);
        while (Instant.now().isBefore(end)) {
            try {
                HttpResponse<String> answer = machine.post("/api/v1/referrals", body, "Idempotency-Key", key);
                if (answer.statusCode() == 201) {
                    half.countDown();
                    return Machine.json(answer).path("reference").asText();
                }
            } catch (UncheckedIOException noAnswer) {
                assertThat(noAnswer).hasMessageNotContaining("no JSON");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(250));
        }
        throw new AssertionError("never answered: " + summary);
    }

    private static void kill(Whole whole) {
        String port = "--port " + whole.ports().http();
        List<ProcessHandle> servers = ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().commandLine().orElse("").contains(port))
                .toList();
        assertThat(servers).hasSize(1);
        servers.get(0).destroyForcibly();
        servers.get(0).onExit().join();
    }

    /** The references by what was written, once each, with their two copies, one move and one line of the audit. */
    private static Map<String, String> written(Whole whole, String run) throws SQLException {
        Map<String, String> references = new HashMap<>();
        try (Connection connection = whole.postgres().connectAsSuperuser("portal");
                PreparedStatement query = connection.prepareStatement("""
                        select c.summary, e.reference,
                               (select count(*) from portal.enquiry_content x where x.part_id = p.id),
                               (select count(*) from portal.part_move m where m.part_id = p.id),
                               (select count(*) from portal.audit_entry a
                                where a.subject_id = e.reference and a.action = 'case.offer')
                        from portal.enquiry_content c join portal.enquiry_part p on p.id = c.part_id
                        join portal.enquiry e on e.id = p.enquiry_id join portal.organisation o on o.id = c.tenant_id
                        where c.summary like ? and o.slug = 'braintree'
                        """)) {
            query.setString(1, run + " %");
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    assertThat(references.put(rows.getString(1), rows.getString(2)))
                            .as("written once")
                            .isNull();
                    assertThat(List.of(rows.getInt(3), rows.getInt(4), rows.getInt(5)))
                            .containsExactly(2, 1, 1);
                }
            }
        }
        return references;
    }
}
