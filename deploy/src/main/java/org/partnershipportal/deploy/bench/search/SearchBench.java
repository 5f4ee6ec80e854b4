package org.partnershipportal.deploy.bench.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.partnershipportal.deploy.demo.DemoPartnership;
import org.partnershipportal.deploy.demo.DemoSignIns;
import org.partnershipportal.deploy.part.LaunchFailure;
import org.partnershipportal.deploy.part.Progress;
import org.partnershipportal.worktime.LondonClock;

/** Measures how right the search is, and how fast in the database. */
public final class SearchBench {
    private static final Map<Integer, Integer> BUDGETS = Map.of(10_000, 25, 100_000, 50, 1_000_000, 100);
    private static final int WARM_UP = 100;
    private static final int ASKED = 600;
    private static final double NANOS_OF_A_MILLISECOND = 1e6;

    private final List<Path> judged;
    private final List<Integer> sizes;
    private final Progress progress;
    private final LocalDate today = LocalDate.now(LondonClock.ticking());

    /**
     * @param judged the files of judged questions; one that is not there is left out
     * @param sizes numbers of entries of the search table
     */
    public SearchBench(List<Path> judged, List<Integer> sizes, Progress progress) {
        this.judged = judged;
        this.sizes = sizes;
        this.progress = progress;
    }

    /** @throws LaunchFailure when the database cannot be made */
    public void run() {
        try (SearchDatabase database = new SearchDatabase()) {
            judge(database);
            for (int size : sizes) {
                latency(database, size);
            }
        } catch (IOException | SQLException e) {
            throw new LaunchFailure("The benchmark failed: " + e.getMessage(), e);
        }
    }

    private void judge(SearchDatabase database) throws IOException, SQLException {
        database.create("judged");
        Map<String, String> subjects = DemoSignIns.people().stream()
                .collect(Collectors.toMap(DemoSignIns.Person::username, person -> "bench-" + person.username()));
        DemoPartnership.load(database.url("judged"), "portal_admin", database.password(), subjects);
        try (SearchCaller caller = new SearchCaller(database.asPublic("judged"), today)) {
            for (Path file : judged) {
                judge(file, caller);
            }
        }
    }

    private void judge(Path file, SearchCaller caller) throws IOException, SQLException {
        if (!Files.exists(file)) {
            progress.say("No judged questions at " + file + ": not judged.");
            return;
        }
        List<JudgedQuestion> all = JudgedQuestion.read(file);
        String name = Objects.requireNonNull(file.getFileName()).toString();
        progress.say(JudgedFigures.of(JudgedQuestion.tunedOn(all), caller).table(name + ", looked at"));
        progress.say(JudgedFigures.of(JudgedQuestion.keptApart(all), caller).table(name + ", kept apart"));
    }

    private void latency(SearchDatabase database, int size) throws IOException, SQLException {
        String name = "crowd_" + size;
        database.create(name);
        SearchCrowd.gather(database.superuser(name), size);
        try (SearchCaller caller = new SearchCaller(database.asPublic(name), today)) {
            for (String question : SearchCrowd.questions(database.superuser(name), WARM_UP, 1)) {
                caller.rows(question);
            }
            List<String> questions = SearchCrowd.questions(database.superuser(name), ASKED, 2);
            double[] took = new double[questions.size()];
            for (int i = 0; i < took.length; i++) {
                long start = System.nanoTime();
                caller.rows(questions.get(i));
                took[i] = (System.nanoTime() - start) / NANOS_OF_A_MILLISECOND;
            }
            Arrays.sort(took);
            tell(size, took[took.length / 2], took[took.length * 99 / 100]);
            caller.explain(questions.get(0)).stream()
                    .filter(line -> line.contains("Index") || line.contains("Seq Scan") || line.contains("Time:"))
                    .forEach(progress::say);
        }
    }

    private void tell(int size, double median, double late) {
        progress.say(String.format(
                Locale.UK,
                "%,d entries: p50 %.1f ms, p99 %.1f ms in the database%s",
                size,
                median,
                late,
                verdict(size, late)));
    }

    private static String verdict(int size, double late) {
        Integer budget = BUDGETS.get(size);
        if (budget == null) {
            return "";
        }
        return "; at most " + budget + ": " + (late <= budget ? "kept" : "MISSED");
    }
}
