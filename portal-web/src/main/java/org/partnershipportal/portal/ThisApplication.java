package org.partnershipportal.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.partnershipportal.web.signin.WebApplication;

/** Says to the shared code which of the two applications this is. */
@ApplicationScoped
public class ThisApplication {
    @Produces
    @Dependent
    WebApplication which() {
        return WebApplication.PORTAL;
    }
}
