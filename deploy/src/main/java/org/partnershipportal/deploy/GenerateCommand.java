package org.partnershipportal.deploy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.partnershipportal.deploy.importing.OnspdSample;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes large files with invented contents, to try imports and look-ups on. */
@Command(
        name = "generate",
        description = "Makes large files with invented contents, to try imports with.",
        subcommands = GenerateCommand.Onspd.class)
final class GenerateCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return picocli.CommandLine.ExitCode.USAGE;
    }

    /** In the shape of the ONS Postcode Directory. */
    @Command(
            name = "onspd",
            description = "A file in the shape of the ONS Postcode Directory; a third of its postcodes have ended.")
    static final class Onspd implements Callable<Integer> {
        @Parameters(paramLabel = "FILE", description = "The file to write.")
        @SuppressWarnings("NullAway.Init")
        private Path file;

        @Option(
                names = "--rows",
                paramLabel = "N",
                defaultValue = "2700000",
                description = "Default: ${DEFAULT-VALUE}.")
        private int rows;

        @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "The same makes the same file.")
        private long seed;

        @Option(names = "--districts", split = ",", paramLabel = "GSS", description = "Districts to be used first.")
        private List<String> districts = List.of();

        @Override
        public Integer call() throws IOException {
            new OnspdSample(seed, districts).write(file, rows);
            return 0;
        }
    }
}
