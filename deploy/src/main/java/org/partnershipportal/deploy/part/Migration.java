package org.partnershipportal.deploy.part;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.flywaydb.core.api.output.MigrateResult;

/** Brings the schema up to what the applications need, as the login that owns it. */
public final class Migration {
    private final String url;
    private final String user;
    private final String password;

    /** @param url JDBC address of the portal's database */
    public Migration(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /**
     * Runs what has not run yet. Row security is off for the session: a statement that a policy would silently cut
     * short fails instead.
     *
     * @return how many migrations ran
     * @throws LaunchFailure when one fails; the schema then stands after the last that did not
     */
    public int run() {
        try {
            MigrateResult result = Flyway.configure()
                    .dataSource(url, user, password)
                    .locations("classpath:db/migration")
                    .schemas("portal")
                    .createSchemas(false)
                    .initSql("set row_security = off")
                    .load()
                    .migrate();
            return result.migrationsExecuted;
        } catch (FlywayValidateException e) {
            throw new LaunchFailure(
                    "The database was made by other migrations than these: " + e.getMessage()
                            + "\nIf its data is of no worth, begin anew: ./portal run --fresh",
                    e);
        } catch (FlywayException e) {
            throw new LaunchFailure("The database could not be migrated: " + e.getMessage(), e);
        }
    }
}
