package org.partnershipportal.deploy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.partnershipportal.deploy.bench.search.SearchBench;
import org.partnershipportal.deploy.part.Home;
import org.partnershipportal.deploy.part.LauncherLog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the search by words. */
@Command(
        name = "search",
        header = "Measures how often and how fast the search by words is right.",
        description = {
            "Asks the judged questions and prints how often the search is right, and measures how long the database",
            "takes to search 10,000, 100,000 and 1,000,000 entries, in a PostgreSQL of its own. Takes ten minutes."
        })
final class SearchBenchCommand implements Callable<Integer> {
    @Option(
            names = "--entries",
            paramLabel = "N",
            split = ",",
            defaultValue = "10000,100000,1000000",
            description = "Numbers of entries, with commas; 0 for none. Default: ${DEFAULT-VALUE}.")
    private List<Integer> entries = List.of();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        LauncherLog.writeTo(Home.path(".portal", "bench-search.log"));
        List<Integer> sizes = entries.stream().filter(size -> size > 0).toList();
        List<Path> judged = Stream.of("judged-questions.csv", "judged-far.csv")
                .map(file -> Home.path("deploy", "src/test/resources/" + file))
                .toList();
        new SearchBench(judged, sizes, this::say).run();
        return 0;
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
    }
}
