package org.partnershipportal.deploy;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.partnershipportal.deploy.bench.referral.ReferralBench;
import org.partnershipportal.deploy.part.Home;
import org.partnershipportal.deploy.part.Ports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the work with referrals. */
@Command(
        name = "referrals",
        header = "Measures the work with referrals among a million of them.",
        description = {
            "Starts a whole of its own, plants referrals of many bodies once, and measures creating one, how soon the",
            "other body sees it, the staff's list with 50 people at work, its SQL statements and what a session weighs."
        })
final class ReferralBenchCommand implements Callable<Integer> {
    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8180",
            description = "First of five neighbouring ports. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--referrals",
            paramLabel = "N",
            defaultValue = "1000000",
            description = "Number of referrals in the database. Default: ${DEFAULT-VALUE}.")
    private int referrals;

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
            description = "How long each thing is measured, and warmed up before. Default: ${DEFAULT-VALUE}.")
    private int seconds;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        new ReferralBench(
                        new Ports(port),
                        Home.path(".portal", "bench-referrals"),
                        tenants,
                        referrals,
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
