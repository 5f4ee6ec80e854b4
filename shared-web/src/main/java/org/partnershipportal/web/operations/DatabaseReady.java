package org.partnershipportal.web.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.Asking;
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
    private static final Asker WHO = Asker.person("system:readiness");

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
    void prepare(@Observes @Initialized(ApplicationScoped.class) Object start) {
        name = "database of " + application.name().toLowerCase(Locale.ROOT);
        needed = schema.needed();
    }

    @Override
    @SuppressWarnings("checkstyle:IllegalCatch") // whatever it is, the answer is "not ready"
    public HealthCheckResponse call() {
        try {
            int present = Asking.as(WHO, schema::present);
            return HealthCheckResponse.named(name)
                    .status(present >= needed)
                    .withData("schema", present)
                    .withData("needed", needed)
                    .build();
        } catch (Exception e) {
            LOG.log(Level.WARNING, e, () -> "Not ready: the " + name + " does not answer.");
            return HealthCheckResponse.down(name);
        }
    }
}
