package org.partnershipportal.deploy;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.deploy.part.AdminDatabase;
import org.partnershipportal.deploy.part.Home;
import org.partnershipportal.deploy.part.RunSettings;
import org.partnershipportal.importing.AccessPointImport;
import org.partnershipportal.importing.AreaImport;
import org.partnershipportal.importing.CouncilImport;
import org.partnershipportal.importing.ImportRun;
import org.partnershipportal.importing.LinkImport;
import org.partnershipportal.importing.LocationImport;
import org.partnershipportal.importing.OnspdImport;
import org.partnershipportal.importing.PlaceNameImport;
import org.partnershipportal.importing.ResponsibilityImport;
import org.partnershipportal.importing.ServiceImport;
import org.partnershipportal.importing.SplitPostcodeImport;
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
        header = "Brings in postcodes, councils, services and other lists from files.",
        description = {
            "Brings a file into the portal that runs on this machine, or into the database that PORTAL_DB_URL names.",
            "The file is checked in whole before anything is changed."
        },
        subcommands = {
            ImportCommand.Councils.class,
            ImportCommand.Onspd.class,
            ImportCommand.Split.class,
            ImportCommand.PlaceNames.class,
            ImportCommand.Areas.class,
            ImportCommand.Services.class,
            ImportCommand.Responsibilities.class,
            ImportCommand.Locations.class,
            ImportCommand.AccessPoints.class,
            ImportCommand.Links.class
        })
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
            return new ImportRun(
                    AdminDatabase.find(settings, folder, first).source(), ImportRun.COMMAND_LINE, dryRun, this::say);
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
            description = "The ONS Postcode Directory (the one file for the United Kingdom), either layout.")
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
            header = "Postcodes that lie in several councils.",
            description = {
                "Postcodes that lie in several councils, in place of all that were listed before: a list of your own",
                "(postcode,council_gss) or a file of the ONS UPRN Directory (pcds, lad..cd)."
            })
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
                    "All councils with their websites (GOV.UK's local-authorities.csv): listed, none joins by it.")
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

    /** Wards, parishes, towns and villages by name. */
    @Command(
            name = "place-names",
            header = "Names of wards, parishes, towns and villages.",
            description = {
                "Names of wards and parishes (the lists of names and codes beside the ONS Postcode Directory:",
                "wd..cd,wd..nm or parncp..cd,parncp..nm), after the directory itself; and of towns and villages:",
                "name,kind,council_gss."
            })
    static final class PlaceNames implements Callable<Integer> {
        @Mixin
        @SuppressWarnings("NullAway.Init")
        private Wishes wishes;

        @Override
        public Integer call() {
            wishes.run().load(new PlaceNameImport(), wishes.file());
            return 0;
        }
    }

    /** Areas that follow no council. */
    @Command(
            name = "areas",
            header = "Own areas of police, fire, NHS and water.",
            description = {
                "Own areas of police, fire, NHS and water: code,name,kind,organisation,covers with a row for each",
                "district, county, ward or parish that the area covers."
            })
    static final class Areas implements Callable<Integer> {
        @Mixin
        @SuppressWarnings("NullAway.Init")
        private Wishes wishes;

        @Override
        public Integer call() {
            wishes.run().load(new AreaImport(), wishes.file());
            return 0;
        }
    }

    /** What people ask for. */
    @Command(
            name = "services",
            header = "Services with the tier that provides them.",
            description = {
                "Services with the tier that provides them: GOV.UK's local_services.csv, or a list of your own with",
                "name, tier, group, phrases. What is known keeps its words and rules."
            })
    static final class Services implements Callable<Integer> {
        @Mixin
        @SuppressWarnings("NullAway.Init")
        private Wishes wishes;

        @Override
        public Integer call() {
            wishes.run().load(new ServiceImport(), wishes.file());
            return 0;
        }
    }

    /** Rules by tier, and overrides. */
    @Command(
            name = "responsibilities",
            header = "Who provides what.",
            description = {
                "Who provides what: service,part,tier,organisation,area,from,until,authority,note,contractor; the",
                "list of rules that the administrators download can be loaded again."
            })
    static final class Responsibilities implements Callable<Integer> {
        @Mixin
        @SuppressWarnings("NullAway.Init")
        private Wishes wishes;

        @Override
        public Integer call() {
            wishes.run().load(new ResponsibilityImport(), wishes.file());
            return 0;
        }
    }

    /** Where people are served. */
    @Command(
            name = "locations",
            header = "Locations.",
            description = {
                "Locations: name,kind,organisation,address,postcode,latitude,longitude,accessibility,closed_on.",
                "Each is written as the body that runs it; an empty cell leaves what is there."
            })
    static final class Locations implements Callable<Integer> {
        @Mixin
        @SuppressWarnings("NullAway.Init")
        private Wishes wishes;

        @Override
        public Integer call() {
            wishes.run().load(new LocationImport(), wishes.file());
            return 0;
        }
    }

    /** What can be had at which desk, and how. */
    @Command(
            name = "access-points",
            header = "Services by channel at locations.",
            description = {
                "Services by channel at locations: location,service,organisation,channel,limits. What is listed and",
                "not in the file stays."
            })
    static final class AccessPoints implements Callable<Integer> {
        @Mixin
        @SuppressWarnings("NullAway.Init")
        private Wishes wishes;

        @Override
        public Integer call() {
            wishes.run().load(new AccessPointImport(), wishes.file());
            return 0;
        }
    }

    /** Where councils tell about what they do, by interaction. */
    @Command(
            name = "links",
            description = "Pages of councils by service and interaction: GSS,LGSL,LGIL,URL of GOV.UK's list.")
    static final class Links implements Callable<Integer> {
        @Mixin
        @SuppressWarnings("NullAway.Init")
        private Wishes wishes;

        @Override
        public Integer call() {
            wishes.run().load(new LinkImport(), wishes.file());
            return 0;
        }
    }
}
