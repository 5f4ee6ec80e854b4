package org.partnershipportal.deploy;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.partnershipportal.deploy.bench.standard.StandardBench;
import org.partnershipportal.deploy.part.Home;
import org.partnershipportal.deploy.part.Ports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the figures of the standard. */
@Command(
        name = "standard",
        header = "Measures the figures of the standard among ten million measured contacts.",
        description = {
            "Starts a whole of its own, plants measured contacts and figures of many bodies once, and measures the pages",
            "that show them, and how long it takes to add up a month."
        })
final class StandardBenchCommand implements Callable<Integer> {
    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8180",
            description = "First of five neighbouring ports. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--contacts",
            paramLabel = "N",
            defaultValue = "10000000",
            description = "Number of measured contacts in the database. Default: ${DEFAULT-VALUE}.")
    private int contacts;

    @Option(
            names = "--tenants",
            paramLabel = "N",
            defaultValue = "400",
            description = "Number of bodies. Default: ${DEFAULT-VALUE}.")
    private int tenants;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "20",
            description = "How long each page is measured, and warmed up before. Default: ${DEFAULT-VALUE}.")
    private int seconds;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        new StandardBench(
                        new Ports(port),
                        Home.path(".portal", "bench-standard"),
                        tenants,
                        contacts,
                        Duration.ofSeconds(seconds),
                        this::say)
                .run();
        return 0;
    }

    private synchronized void say(String line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
    }
}
