package org.partnershipportal.deploy.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.partnershipportal.deploy.bench.baseline.Statement;
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

/**
 * Measures the answer against what the same server can do at best. It starts a whole of its own with the application
 * {@code /bench} beside the two, and stops it.
 */
public final class Bench {
    private static final String BASELINE = "servlet, same SQL";
    private static final String QUESTION = "?q=pothole&place=CM7+9HB";
    private static final Target JSON = new Target("answer as JSON", "/api/v1/answers" + QUESTION, 0.6);
    private static final Target PAGE = new Target("answer as a page", "/answer" + QUESTION, 0.35);
    private static final String PLACE_BASELINE = "servlet, SQL of a look-up";
    private static final Target PLACE = new Target("postcode look-up alone", "/api/v1/places?place=CM7+9HB", 0.8);
    private static final List<Target> TARGETS = List.of(
            new Target("static file", "/bench/static.txt"),
            new Target("servlet, nothing but hello", "/bench/hello"),
            new Target(BASELINE, "/bench/same-sql?of=answer"),
            new Target("JAX-RS, same SQL", "/bench/rest/same-sql?of=answer"),
            JSON,
            PAGE,
            new Target(PLACE_BASELINE, "/bench/same-sql?of=place"),
            new Target("JAX-RS, SQL of a look-up", "/bench/rest/same-sql?of=place"),
            PLACE);
    /** So many of the targets, the last ones, are measured against the SQL of a look-up. */
    private static final int OF_PLACES = 3;

    private static final int PAGE_BUDGET = 60_000;

    private final Ports ports;
    private final Path data;
    private final BenchPlan plan;
    private final Progress progress;

    /** @param data where the whole of the benchmark keeps its data; kept, so that the next one starts faster */
    public Bench(Ports ports, Path data, BenchPlan plan, Progress progress) {
        this.ports = ports;
        this.data = data;
        this.plan = plan;
        this.progress = progress;
    }

    /**
     * Measures and tells the results; takes minutes.
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
                measure(whole, application);
            } finally {
                whole.close();
            }
        } catch (IOException | SQLException e) {
            throw new LaunchFailure("The benchmark failed: " + e.getMessage(), e);
        }
    }

    private WholeOptions options(ServerOptions server) {
        Path software = Home.path(".portal", "software");
        return new WholeOptions(
                ports,
                data,
                false,
                software,
                Artifacts.laidOut(),
                RunSettings.given().with(Setting.API_REQUESTS, "0"),
                server);
    }

    private void measure(Whole whole, BenchApplication application)
            throws IOException, SQLException, InterruptedException {
        List<List<Statement>> transactions = statements(whole, JSON);
        Statement.write(application.statements("answer"), transactions);
        Statement.write(application.statements("place"), statements(whole, PLACE));
        int page = count(statements(whole, PAGE));
        Rounds rounds = new Rounds(ports.http(), plan, progress);
        rounds.look(TARGETS);
        rounds.warmUp();
        for (int connections : plan.connections()) {
            tell(rounds.measure(connections));
        }
        progress.say(String.format(
                Locale.UK,
                "SQL statements of one answer: %d in %d transaction(s), begin and commit not counted; of the page: %d",
                count(transactions),
                transactions.size(),
                page));
        PageWeight weight = PageWeight.of(PAGE.path(), ports.http());
        progress.say(String.format(
                Locale.UK,
                "The page over the wire, compressed, with what it loads (%d files): %,d bytes; at most %,d: %s",
                weight.parts(),
                weight.wireBytes(),
                PAGE_BUDGET,
                weight.wireBytes() <= PAGE_BUDGET ? "kept" : "MISSED"));
    }

    private void tell(List<Result> results) {
        int own = TARGETS.size() - OF_PLACES;
        progress.say("\n" + ResultTable.of(results.subList(0, own), BASELINE));
        progress.say(ResultTable.of(results.subList(own, results.size()), PLACE_BASELINE));
    }

    private List<List<Statement>> statements(Whole whole, Target target) throws IOException, SQLException {
        StatementLog log =
                new StatementLog(whole.postgres(), data.resolve("logs").resolve("postgresql.log"));
        try (KeepAliveClient client = new KeepAliveClient(ports.http(), "identity")) {
            Expected expected = Expected.of(target, client.get(target.path()));
            String logged = log.during(() -> expected.require(target, client.get(target.path())));
            return LoggedStatements.of(Setting.DB_WEB_USER.byDefault().orElseThrow(), logged);
        }
    }

    private static int count(List<List<Statement>> transactions) {
        return transactions.stream().mapToInt(List::size).sum();
    }
}
