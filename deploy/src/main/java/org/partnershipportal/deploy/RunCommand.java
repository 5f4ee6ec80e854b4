package org.partnershipportal.deploy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.deploy.part.Artifacts;
import org.partnershipportal.deploy.part.Home;
import org.partnershipportal.deploy.part.LaunchFailure;
import org.partnershipportal.deploy.part.Ports;
import org.partnershipportal.deploy.part.RunSettings;
import org.partnershipportal.deploy.part.Whole;
import org.partnershipportal.deploy.part.WholeOptions;
import org.partnershipportal.settings.Setting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Starts everything, says where it is, and keeps it running until it is stopped. */
@Command(
        name = "run",
        description = "Starts PostgreSQL, Keycloak, a mail catcher and both applications with the demo partnership.")
final class RunCommand implements Callable<Integer> {
    /** What a shell expects of a program that Ctrl-C ended. */
    private static final int STOPPED = 130;

    @Option(names = "--port", paramLabel = "PORT", description = "First of five neighbouring ports. Default: 8080.")
    private @Nullable Integer port;

    @Option(names = "--data", paramLabel = "DIR", description = "Where the data is kept. Default: .portal/data.")
    private @Nullable Path data;

    @Option(names = "--fresh", description = "Throw away what is kept there and begin anew.")
    private boolean fresh;

    /** The reason was told already: nothing more to say while tidying up. */
    private volatile boolean failed;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        long begun = System.nanoTime();
        say("Starting the partnership portal. Ctrl-C stops it.");
        Whole whole = Whole.in(options(), this::say);
        CountDownLatch ending = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(whole, ending), "end"));
        try {
            whole.start();
            sayReady(whole, Duration.ofNanos(System.nanoTime() - begun));
            throw whole.death().join();
        } catch (LaunchFailure failure) {
            if (ending.await(1, TimeUnit.SECONDS)) {
                return STOPPED;
            }
            failed = true;
            throw failure;
        }
    }

    private void stop(Whole whole, CountDownLatch ending) {
        ending.countDown();
        if (failed) {
            whole.close();
            return;
        }
        say("Stopping.");
        whole.close();
        say("Stopped.");
    }

    private WholeOptions options() {
        RunSettings settings = RunSettings.given();
        Path folder = data != null ? data : Home.path(settings.get(Setting.RUN_DATA));
        Path software = Home.path(".portal", "software");
        return new WholeOptions(new Ports(port(settings)), folder, fresh, software, Artifacts.laidOut(), settings);
    }

    private int port(RunSettings settings) {
        String wanted = port != null ? port.toString() : settings.get(Setting.RUN_PORT);
        try {
            return Integer.parseInt(wanted);
        } catch (NumberFormatException e) {
            throw new ParameterException(
                    spec.commandLine(), Setting.RUN_PORT.variable() + " is not a number: " + wanted, e);
        }
    }

    private void sayReady(Whole whole, Duration time) {
        say("");
        say("Ready: " + whole.address() + "/");
        say("  administrators  " + whole.address() + "/admin/");
        whole.mailPage().ifPresent(page -> say("  caught mail     " + page));
        say("  started in      " + time.toSeconds() + " s");
        if (RunSettings.given().plantsDemo()) {
            say(DemoGuide.text());
        }
    }

    private synchronized void say(String line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
    }
}
