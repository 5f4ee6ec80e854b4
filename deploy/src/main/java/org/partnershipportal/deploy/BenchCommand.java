package org.partnershipportal.deploy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.partnershipportal.deploy.bench.Bench;
import org.partnershipportal.deploy.bench.BenchPlan;
import org.partnershipportal.deploy.part.Home;
import org.partnershipportal.deploy.part.Ports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the answer against bare servlets in the same server. */
@Command(
        name = "bench",
        header = "Measures answers a second against bare servlets in the same server.",
        subcommands = {SearchBenchCommand.class, ReferralBenchCommand.class, StandardBenchCommand.class},
        description = {
            "Starts a whole of its own and measures how many answers a second it gives, as JSON and as a page,",
            "against a static file, a bare servlet, and a bare servlet with the same SQL. Takes about five minutes."
        })
final class BenchCommand implements Callable<Integer> {
    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8180",
            description = "First of five neighbouring ports. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "5",
            description = "Turns of each target. Default: ${DEFAULT-VALUE}.")
    private int rounds;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "3",
            description = "Length of a turn. Default: ${DEFAULT-VALUE}.")
    private int seconds;

    @Option(
            names = "--warm-up",
            paramLabel = "N",
            defaultValue = "10",
            description = "Seconds that each target is asked before anything counts. Default: ${DEFAULT-VALUE}.")
    private int warmUp;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        BenchPlan plan = new BenchPlan(Duration.ofSeconds(warmUp), Duration.ofSeconds(seconds), rounds, List.of(1, 8));
        new Bench(new Ports(port), Home.path(".portal", "bench"), plan, this::say).run();
        return 0;
    }

    private synchronized void say(String line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
    }
}
