package org.partnershipportal.web.operations;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.health.Readiness;

/** Prepares the readiness check as soon as the application has what it needs; CDI's own start is too early for JPA. */
@WebListener
public class AtStart implements ServletContextListener {
    @Inject
    @Readiness
    private DatabaseReady ready;

    @Override
    public void contextInitialized(ServletContextEvent start) {
        ready.prepare();
    }
}
