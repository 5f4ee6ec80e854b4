package org.partnershipportal.web.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.partnershipportal.tenancy.SchemaVersion;
import org.partnershipportal.web.signin.WebApplication;

/**
 * Ready when the database answers this application's own login and its schema is as new as needed. Keycloak does not
 * count: without it everything for residents works.
 */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(DatabaseReady.class.getName());

    @Inject
    private SchemaVersion schema;

    @Inject
    private WebApplication application;

    private int needed;
    private String name = "";

    /**
     * Made ready while the application starts: Payara asks the checks of both applications from within the first one,
     * and what CDI makes only then it makes in the wrong one (seen with 6.2025.10).
     */
    void prepare() {
        name = "database of " + application.name().toLowerCase(Locale.ROOT);
        needed = schema.needed();
    }

    @Override
    public HealthCheckResponse call() {
        try {
            int present = schema.present();
            return HealthCheckResponse.named(name)
                    .status(present >= needed)
                    .withData("schema", present)
                    .withData("needed", needed)
                    .build();
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "Not ready: the {0} does not answer: {1}", new Object[] {name, e.getMessage()});
            return HealthCheckResponse.down(name);
        }
    }
}
