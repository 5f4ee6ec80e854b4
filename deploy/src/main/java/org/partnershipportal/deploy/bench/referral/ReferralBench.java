package org.partnershipportal.deploy.bench.referral;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.partnershipportal.deploy.bench.BenchApplication;
import org.partnershipportal.deploy.bench.BenchFailure;
import org.partnershipportal.deploy.bench.Crowded;
import org.partnershipportal.deploy.bench.KeepAliveClient;
import org.partnershipportal.deploy.bench.LoggedStatements;
import org.partnershipportal.deploy.bench.Reply;
import org.partnershipportal.deploy.bench.Sample;
import org.partnershipportal.deploy.bench.StatementLog;
import org.partnershipportal.deploy.bench.baseline.Statement;
import org.partnershipportal.deploy.demo.DemoSignIns;
import org.partnershipportal.deploy.part.Artifacts;
import org.partnershipportal.deploy.part.Home;
import org.partnershipportal.deploy.part.LaunchFailure;
import org.partnershipportal.deploy.part.Ports;
import org.partnershipportal.deploy.part.Progress;
import org.partnershipportal.deploy.part.RunSettings;
import org.partnershipportal.deploy.part.ServerOptions;
import org.partnershipportal.deploy.part.Whole;
import org.partnershipportal.deploy.part.WholeOptions;
import org.partnershipportal.settings.Setting;

/** Measures the work with referrals in a whole of its own, with the application {@code /bench} beside the two. */
public final class ReferralBench {
    private static final String CREATE = "create";
    private static final String LIST = "/referral/inbox";
    private static final int COLLEAGUES = 50;
    private static final int TRANSFERS = 50;
    private static final Duration REST = Duration.ofSeconds(2);
    private static final double LATE = 0.99;
    private static final double MEDIAN = 0.5;
    private static final int CREATED = 201;

    private final Ports ports;
    private final Path data;
    private final ReferralCrowd crowd;
    private final Duration slice;
    private final Progress progress;

    /**
     * @param data where the whole of the benchmark keeps its data; kept, so that the crowd is planted once
     * @param referrals how many there are at least
     * @param slice how long each thing is measured, and as long is the warm-up before
     */
    public ReferralBench(Ports ports, Path data, int tenants, int referrals, Duration slice, Progress progress) {
        this.ports = ports;
        this.data = data;
        this.crowd = new ReferralCrowd(tenants, referrals);
        this.slice = slice;
        this.progress = progress;
    }

    /**
     * Measures and tells the results; the first time it takes long to plant the crowd.
     *
     * @throws LaunchFailure when the whole cannot be started or a reply was wrong
     */
    public void run() throws InterruptedException {
        try {
            BenchApplication application =
                    new BenchApplication(data.resolveSibling(data.getFileName() + "-application"));
            Whole whole = Whole.in(options(application.build()), progress);
            Runtime.getRuntime().addShutdownHook(new Thread(whole::close, "end"));
            try {
                whole.start();
                plant(whole);
                create(whole, application);
                transfer(whole);
                people(whole);
            } finally {
                whole.close();
            }
        } catch (IOException | SQLException e) {
            throw new LaunchFailure("The benchmark failed: " + e.getMessage(), e);
        }
    }

    private WholeOptions options(ServerOptions server) {
        return new WholeOptions(
                ports,
                data,
                false,
                Home.path(".portal", "software"),
                Artifacts.laidOut(),
                RunSettings.given().with(Setting.API_REQUESTS, "0"),
                server);
    }

    private void plant(Whole whole) throws SQLException {
        try (Connection superuser = whole.postgres().connectAsSuperuser("portal")) {
            progress.say("Planting what is missing of the crowd");
            crowd.plant(superuser);
            progress.say(String.format(Locale.UK, "%,d referrals of the crowd", crowd.count(superuser)));
        }
    }

    private void create(Whole whole, BenchApplication application)
            throws IOException, SQLException, InterruptedException {
        String header = systems(whole).header("braintree");
        Statement.write(application.statements(CREATE), recorded(whole, header));
        List<List<Statement>> again = recorded(whole, header);
        Statement.write(application.statements(CREATE + "-again"), again);
        progress.say("SQL statements of a referral by API: "
                + again.stream().mapToInt(List::size).sum() + " in " + again.size() + " transaction(s)");
        for (int connections : List.of(1, 8)) {
            List<KeepAliveClient> clients = clients(connections);
            List<Crowded.Deed> creating = clients.stream()
                    .map(client -> (Crowded.Deed) () -> Systems.refer(client, header))
                    .toList();
            List<Crowded.Deed> same = clients.stream()
                    .map(client -> (Crowded.Deed) () -> insertTheSame(client))
                    .toList();
            Crowded.run(creating, slice, Duration.ZERO);
            Crowded.run(same, slice, Duration.ZERO);
            Sample baseline = Crowded.run(same, slice, Duration.ZERO);
            Sample created = Crowded.run(creating, slice, Duration.ZERO);
            double ratio = created.perSecond() / baseline.perSecond();
            say("a referral by API, " + connections + " at a time", created, 60, connections == 1);
            say("servlet, same inserts", baseline, 0, false);
            progress.say(
                    String.format(Locale.UK, "ratio %.2f; at least 0.50: %s", ratio, ratio >= 0.5 ? "kept" : "MISSED"));
            close(clients);
        }
    }

    private static void insertTheSame(KeepAliveClient client) throws IOException {
        Reply reply = client.post("/bench/same-inserts?of=" + CREATE, "", "");
        if (reply.status() != CREATED) {
            throw new BenchFailure("The servlet answered " + reply.status() + ": " + reply.text());
        }
    }

    /** What a referral sends to the database, who asks among it; the body of a mail to nobody is none of it. */
    private List<List<Statement>> recorded(Whole whole, String header) throws IOException, SQLException {
        try (KeepAliveClient client = new KeepAliveClient(ports.http(), "identity")) {
            return LoggedStatements.of(
                    Setting.DB_WEB_USER.byDefault().orElseThrow(),
                    log(whole).during(() -> Systems.refer(client, header)));
        }
    }

    private StatementLog log(Whole whole) {
        return new StatementLog(whole.postgres(), data.resolve("logs").resolve("postgresql.log"));
    }

    private void transfer(Whole whole) throws IOException, InterruptedException {
        String from = systems(whole).header("braintree");
        String to = systems(whole).header("essex");
        List<Long> nanos = new ArrayList<>();
        try (KeepAliveClient sender = new KeepAliveClient(ports.http(), "identity");
                KeepAliveClient receiver = new KeepAliveClient(ports.http(), "identity")) {
            for (int i = 0; i < TRANSFERS; i++) {
                long before = System.nanoTime();
                String reference = Systems.refer(sender, from);
                while (!Systems.isSeen(receiver, to, reference)) {
                    Thread.onSpinWait();
                }
                nanos.add(System.nanoTime() - before);
            }
        }
        Sample seen = new Sample(
                nanos.stream().mapToLong(Long::longValue).toArray(),
                Duration.ofNanos(nanos.stream().mapToLong(Long::longValue).sum()));
        say("from a referral's wish until the other body sees it", seen, 2000, true);
    }

    private void people(Whole whole) throws IOException, SQLException, InterruptedException {
        List<String> names = DemoSignIns.people().stream()
                .map(DemoSignIns.Person::username)
                .filter(name -> name.endsWith(".staff") || name.endsWith(".manager"))
                .toList();
        KeepAliveClient client = new KeepAliveClient(ports.http(), "gzip");
        Colleague first = Colleague.signIn(whole.address(), names.get(0));
        look(client, first);
        int statements =
                Integer.MAX_VALUE; // of three looks the least: in some moments a job of the same login is at work, too
        for (int i = 0; i < 3; i++) {
            String logged = log(whole).during(() -> look(client, first));
            statements = Math.min(
                    statements,
                    LoggedStatements.of(Setting.DB_WEB_USER.byDefault().orElseThrow(), logged).stream()
                            .mapToInt(List::size)
                            .sum());
        }
        Heap heap = new Heap(data);
        List<Colleague> colleagues = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            look(client, Colleague.signIn(whole.address(), names.get(i)));
        }
        long before = heap.bytes();
        for (int i = 0; i < COLLEAGUES; i++) {
            Colleague colleague = Colleague.signIn(whole.address(), names.get(i % names.size()));
            look(client, colleague);
            colleagues.add(colleague);
        }
        long each = (heap.bytes() - before) / COLLEAGUES;
        client.close();
        work(colleagues);
        progress.say(String.format(
                Locale.UK,
                "SQL statements of the list, who asks among them: %d; at most 5: %s",
                statements,
                statements <= 5 ? "kept" : "MISSED"));
        progress.say(String.format(
                Locale.UK, "Bytes of a session: %,d; at most 150,000: %s", each, each <= 150_000 ? "kept" : "MISSED"));
    }

    private void work(List<Colleague> colleagues) throws IOException, InterruptedException {
        List<KeepAliveClient> clients = clients(colleagues.size());
        List<Crowded.Deed> deeds = new ArrayList<>();
        for (int i = 0; i < clients.size(); i++) {
            KeepAliveClient client = clients.get(i);
            Colleague colleague = colleagues.get(i);
            deeds.add(() -> look(client, colleague));
        }
        Crowded.run(deeds, slice, REST);
        say("the list, " + COLLEAGUES + " people, each every two seconds", Crowded.run(deeds, slice, REST), 120, true);
        close(clients);
    }

    private static void look(KeepAliveClient client, Colleague colleague) throws IOException {
        Reply reply = client.get(LIST, colleague.header());
        if (reply.status() != 200) {
            throw new BenchFailure(LIST + " answered " + reply.status());
        }
    }

    private void say(String what, Sample sample, int budget, boolean judged) {
        double late = sample.millis(LATE);
        progress.say(String.format(
                Locale.UK,
                "%-52s %8.1f/s  p50 %.1f ms  p99 %.1f ms%s",
                what,
                sample.perSecond(),
                sample.millis(MEDIAN),
                late,
                judged ? "; at most " + budget + ": " + (late <= budget ? "kept" : "MISSED") : ""));
    }

    private List<KeepAliveClient> clients(int count) throws IOException {
        List<KeepAliveClient> clients = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            clients.add(new KeepAliveClient(ports.http(), "gzip"));
        }
        return clients;
    }

    private static void close(List<KeepAliveClient> clients) throws IOException {
        for (KeepAliveClient client : clients) {
            client.close();
        }
    }

    private static Systems systems(Whole whole) {
        return new Systems(whole.keycloak().address() + "/realms/"
                + Setting.KEYCLOAK_REALM.byDefault().orElseThrow());
    }
}
