package org.partnershipportal.deploy.bench.standard;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.partnershipportal.deploy.bench.BenchFailure;
import org.partnershipportal.deploy.bench.Crowded;
import org.partnershipportal.deploy.bench.KeepAliveClient;
import org.partnershipportal.deploy.bench.LoggedStatements;
import org.partnershipportal.deploy.bench.Reply;
import org.partnershipportal.deploy.bench.Sample;
import org.partnershipportal.deploy.bench.StatementLog;
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

/** Measures the figures of the standard in a whole of its own. */
public final class StandardBench {
    private static final double LATE = 0.99;
    private static final double MEDIAN = 0.5;
    private static final int READERS = 2;
    /** Milliseconds of a page. */
    private static final int BUDGET = 300;
    /** Seconds for the figures of a month. */
    private static final int MONTH_BUDGET = 60;
    /** Seconds for an annual report as PDF. */
    private static final int REPORT_BUDGET = 10;

    private static final List<String> PAGES = List.of(
            "/performance?by=month",
            "/performance?by=quarter",
            "/performance?by=year",
            "/performance/promise/TEL-01?by=month",
            "/performance/promise/GEN-03?by=year",
            "/performance/body/braintree?by=year",
            "/api/v1/performance?promise=GEN-03");

    private final Ports ports;
    private final Path data;
    private final StandardCrowd crowd;
    private final Duration slice;
    private final Progress progress;

    /**
     * @param data where the whole of the benchmark keeps its data; kept, so that the crowd is planted once
     * @param contacts how many measured contacts there are, about
     * @param slice how long each page is measured, and as long is the warm-up before
     */
    public StandardBench(Ports ports, Path data, int tenants, int contacts, Duration slice, Progress progress) {
        this.ports = ports;
        this.data = data;
        this.crowd = new StandardCrowd(tenants, contacts);
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
            Whole whole = Whole.in(options(), progress);
            Runtime.getRuntime().addShutdownHook(new Thread(whole::close, "end"));
            try {
                whole.start();
                plant(whole);
                for (String page : PAGES) {
                    measure(whole, page);
                }
                report(whole);
                month(whole);
            } finally {
                whole.close();
            }
        } catch (IOException | SQLException e) {
            throw new LaunchFailure("The benchmark failed: " + e.getMessage(), e);
        }
    }

    private WholeOptions options() {
        return new WholeOptions(
                ports,
                data,
                false,
                Home.path(".portal", "software"),
                Artifacts.laidOut(),
                RunSettings.given().with(Setting.API_REQUESTS, "0"),
                new ServerOptions(List.of("-Xmx800m"), List.of()));
    }

    private void plant(Whole whole) throws SQLException {
        try (Connection superuser = whole.postgres().connectAsSuperuser("portal")) {
            progress.say("Planting what is missing of the crowd");
            crowd.plant(superuser);
            progress.say(crowd.count(superuser));
        }
    }

    private void measure(Whole whole, String page) throws IOException, SQLException, InterruptedException {
        List<KeepAliveClient> clients = new ArrayList<>();
        List<Crowded.Deed> readers = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            KeepAliveClient client = new KeepAliveClient(ports.http(), "gzip");
            clients.add(client);
            readers.add(() -> read(client, page));
        }
        Crowded.run(readers, slice, Duration.ZERO);
        Sample sample = Crowded.run(readers, slice, Duration.ZERO);
        int statements = LoggedStatements.of(
                        Setting.DB_WEB_USER.byDefault().orElseThrow(),
                        new StatementLog(whole.postgres(), data.resolve("logs").resolve("postgresql.log"))
                                .during(() -> read(clients.get(0), page)))
                .stream()
                .mapToInt(List::size)
                .sum();
        double late = sample.millis(LATE);
        progress.say(String.format(
                Locale.UK,
                "%-40s %7.1f/s  p50 %.1f ms  p99 %.1f ms; at most %d: %s; %d statements",
                page,
                sample.perSecond(),
                sample.millis(MEDIAN),
                late,
                BUDGET,
                late <= BUDGET ? "kept" : "MISSED",
                statements));
        for (KeepAliveClient client : clients) {
            client.close();
        }
    }

    private void month(Whole whole) throws SQLException {
        try (Connection superuser = whole.postgres().connectAsSuperuser("portal")) {
            progress.say("The portal's job makes the figures of the last month anew; it begins within two minutes");
            StandardMonth.Made made = new StandardMonth(superuser).again();
            progress.say(String.format(
                    Locale.UK,
                    "%,d figures of a month in %.1f s; at most %d: %s",
                    made.figures(),
                    made.seconds(),
                    MONTH_BUDGET,
                    made.seconds() <= MONTH_BUDGET ? "kept" : "MISSED"));
        }
    }

    private void report(Whole whole) throws SQLException, IOException {
        try (Connection superuser = whole.postgres().connectAsSuperuser("portal")) {
            KeepAliveClient client = new KeepAliveClient(ports.http(), "gzip");
            double seconds = new StandardReport(superuser).secondsToTheFirst(client);
            client.close();
            progress.say(String.format(
                    Locale.UK,
                    "The annual report as PDF, to the first who asks, in %.1f s; at most %d: %s",
                    seconds,
                    REPORT_BUDGET,
                    seconds <= REPORT_BUDGET ? "kept" : "MISSED"));
        }
    }

    private static void read(KeepAliveClient client, String page) throws IOException {
        Reply reply = client.get(page);
        if (reply.status() != 200) {
            throw new BenchFailure(page + " answered " + reply.status());
        }
    }
}
