package org.partnershipportal.deploy;

import java.util.concurrent.Callable;
import org.partnershipportal.deploy.part.Migration;
import org.partnershipportal.deploy.part.RunSettings;
import org.partnershipportal.settings.Setting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Brings the schema of an outside database up to date; {@code run} does it for its own. */
@Command(
        name = "migrate",
        header = "Brings the schema of an outside database up to date.",
        description = {
            "Brings the database that PORTAL_DB_URL names up to what the applications need,",
            "as PORTAL_DB_OWNER_USER with PORTAL_DB_OWNER_PASSWORD."
        })
final class MigrateCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        RunSettings settings = RunSettings.given();
        Migration migration = new Migration(
                settings.get(Setting.DB_URL),
                settings.get(Setting.DB_OWNER_USER),
                settings.get(Setting.DB_OWNER_PASSWORD));
        int count = migration.run();
        spec.commandLine().getOut().println(count == 0 ? "The schema was up to date." : "Migrations run: " + count);
        return 0;
    }
}
