package org.partnershipportal.deploy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.deploy.part.AdminDatabase;
import org.partnershipportal.deploy.part.Home;
import org.partnershipportal.deploy.part.LaunchFailure;
import org.partnershipportal.deploy.part.RunSettings;
import org.partnershipportal.search.SearchCheck;
import org.partnershipportal.search.SearchCheck.Deviation;
import org.partnershipportal.settings.Setting;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says whether what is searched is what is published. */
@Command(
        name = "check",
        header = "Compares what is searched with what is published, and mends it.",
        description = {
            "Works out the search tables anew from what is published and compares, on the portal that runs on this",
            "machine or in the database that PORTAL_DB_URL names. Ends with 1 when something is not as it should be."
        })
final class CheckCommand implements Callable<Integer> {
    @Option(names = "--mend", description = "Make right what is wrong, in one transaction.")
    private boolean isToMend;

    @Option(names = "--data", paramLabel = "DIR", description = "Data folder of the run. Default: .portal/data.")
    private @Nullable Path data;

    @Option(names = "--port", paramLabel = "PORT", description = "First port of the run. Default: 8080.")
    private @Nullable Integer port;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        RunSettings settings = RunSettings.given();
        Path folder = data != null ? data : Home.path(settings.get(Setting.RUN_DATA));
        int first = port != null ? port : Integer.parseInt(settings.get(Setting.RUN_PORT));
        DataSource source = AdminDatabase.find(settings, folder, first).source();
        try {
            List<Deviation> deviations = isToMend ? SearchCheck.mend(source) : SearchCheck.compare(source);
            return tell(deviations);
        } catch (SQLException e) {
            throw new LaunchFailure("The database could not be asked: " + e.getMessage(), e);
        }
    }

    private int tell(List<Deviation> deviations) {
        deviations.forEach(deviation -> say(deviation.line()));
        if (deviations.stream().allMatch(Deviation::isNone)) {
            say("All that is published can be found as it should be.");
            return ExitCode.OK;
        }
        if (isToMend) {
            say("Mended. The nodes search by it within half a minute.");
            return ExitCode.OK;
        }
        say("Some of what is published is not found as it should be. Mend it: ./portal check --mend");
        return 1;
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
    }
}
