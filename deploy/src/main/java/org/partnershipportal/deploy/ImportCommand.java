package org.partnershipportal.deploy;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.deploy.importing.CouncilImport;
import org.partnershipportal.deploy.importing.ImportRun;
import org.partnershipportal.deploy.importing.OnspdImport;
import org.partnershipportal.deploy.importing.SplitPostcodeImport;
import org.partnershipportal.deploy.part.AdminDatabase;
import org.partnershipportal.deploy.part.Home;
import org.partnershipportal.deploy.part.RunSettings;
import org.partnershipportal.settings.Setting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings files of others into the portal: all of a file or nothing of it. */
@Command(
        name = "import",
        description = {
            "Brings a file into the portal that runs on this machine, or into the database that PORTAL_DB_URL names.",
            "The file is checked in whole before anything is changed."
        },
        mixinStandardHelpOptions = true,
        subcommands = {ImportCommand.Onspd.class, ImportCommand.Split.class, ImportCommand.Councils.class})
final class ImportCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return picocli.CommandLine.ExitCode.USAGE;
    }

    /** What all imports are told. */
    static final class Wishes {
        @Parameters(paramLabel = "FILE", description = "The CSV file, in UTF-8.")
        @SuppressWarnings("NullAway.Init")
        private Path file;

        @Option(names = "--dry-run", description = "Check the file and report what it would change; change nothing.")
        private boolean dryRun;

        @Option(names = "--data", paramLabel = "DIR", description = "Data folder of the run. Default: .portal/data.")
        private @Nullable Path data;

        @Option(names = "--port", paramLabel = "PORT", description = "First port of the run. Default: 8080.")
        private @Nullable Integer port;

        @Spec(Spec.Target.MIXEE)
        @SuppressWarnings("NullAway.Init")
        private CommandSpec spec;

        ImportRun run() {
            RunSettings settings = RunSettings.given();
            Path folder = data != null ? data : Home.path(settings.get(Setting.RUN_DATA));
            int first = port != null ? port : Integer.parseInt(settings.get(Setting.RUN_PORT));
            return new ImportRun(AdminDatabase.find(settings, folder, first), dryRun, this::say);
        }

        Path file() {
            return file;
        }

        private void say(String line) {
            spec.commandLine().getOut().println(line);
            spec.commandLine().getOut().flush();
        }
    }

    /** The ONS Postcode Directory. */
    @Command(
            name = "onspd",
            description = "The ONS Postcode Directory (the one file for the United Kingdom), either layout.",
            mixinStandardHelpOptions = true)
    static final class Onspd implements Callable<Integer> {
        @Mixin
        @SuppressWarnings("NullAway.Init")
        private Wishes wishes;

        @Option(names = "--fewer", description = "Take a file with far fewer postcodes than are loaded now.")
        private boolean fewer;

        @Override
        public Integer call() {
            wishes.run().load(new OnspdImport(fewer), wishes.file());
            return 0;
        }
    }

    /** Postcodes that lie in several councils. */
    @Command(
            name = "split-postcodes",
            description = {
                "Postcodes that lie in several councils, in place of all that were listed before: a list of your own",
                "(postcode,council_gss) or a file of the ONS UPRN Directory (pcds, lad..cd)."
            },
            mixinStandardHelpOptions = true)
    static final class Split implements Callable<Integer> {
        @Mixin
        @SuppressWarnings("NullAway.Init")
        private Wishes wishes;

        @Override
        public Integer call() {
            wishes.run().load(new SplitPostcodeImport(), wishes.file());
            return 0;
        }
    }

    /** Councils that are named when a place lies outside the partnership. */
    @Command(
            name = "councils",
            description =
                    "All councils with their websites (GOV.UK's local-authorities.csv): listed, none joins by it.",
            mixinStandardHelpOptions = true)
    static final class Councils implements Callable<Integer> {
        @Mixin
        @SuppressWarnings("NullAway.Init")
        private Wishes wishes;

        @Override
        public Integer call() {
            wishes.run().load(new CouncilImport(), wishes.file());
            return 0;
        }
    }
}
