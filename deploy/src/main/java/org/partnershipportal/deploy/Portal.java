package org.partnershipportal.deploy;

import org.partnershipportal.deploy.part.LaunchFailure;
import org.partnershipportal.importing.ImportFailed;
import org.partnershipportal.importing.ImportRefused;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/** The command line behind the script {@code portal}. */
@Command(
        name = "portal",
        description = "Runs the partnership portal on this machine.",
        mixinStandardHelpOptions = true,
        versionProvider = PortalVersion.class,
        scope = ScopeType.INHERIT,
        subcommands = {
            RunCommand.class,
            TestCommand.class,
            MigrateCommand.class,
            CheckCommand.class,
            BenchCommand.class,
            ImportCommand.class,
            GenerateCommand.class
        })
public final class Portal {
    private static final int FAILED = 1;

    private Portal() {}

    /** Ends with 0 when all went well, 1 when something failed, 2 when the command is not understood. */
    public static void main(String... arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Portal()).setExecutionExceptionHandler(Portal::tell);
    }

    /** What a person can mend is said in words; anything else is a fault of ours and shows where. */
    private static int tell(Exception failure, CommandLine command, ParseResult parsed) throws Exception {
        if (failure instanceof LaunchFailure || failure instanceof ImportRefused || failure instanceof ImportFailed) {
            command.getErr().println(command.getColorScheme().errorText(failure.getMessage()));
            return FAILED;
        }
        throw failure;
    }
}
