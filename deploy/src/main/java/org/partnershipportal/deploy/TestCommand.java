package org.partnershipportal.deploy;

import java.util.concurrent.Callable;
import org.partnershipportal.deploy.part.LaunchFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Stands here for the help alone: the script {@code portal} runs the tests itself, for they build what is tested. */
@Command(
        name = "test",
        header = "Runs everything that is claimed: rules, database, isolation, sign-in, journeys.",
        description = "Builds with all gates, then tests. Further arguments are passed on to Maven.")
final class TestCommand implements Callable<Integer> {
    @Option(names = "--full", description = "Races, kills and generated cases in their full size. Takes hours.")
    private boolean full;

    @Override
    public Integer call() {
        throw new LaunchFailure("Tests are run by the script: ./portal test" + (full ? " --full" : ""));
    }
}
