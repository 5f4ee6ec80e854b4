package org.partnershipportal.portal.isolation;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.partnershipportal.fixture.TestDatabase;
import org.partnershipportal.fixture.Westmark;

/**
 * Starts the test database before Arquillian starts the server, and says where it is in system properties that
 * arquillian.xml hands on. In the server these are set already, so there it does nothing.
 */
final class DatabaseFirst implements BeforeAllCallback {
    private static final String URL = "portal.db.url";

    @Override
    public void beforeAll(ExtensionContext context) {
        if (System.getProperty(URL) == null) {
            Westmark.found();
            System.setProperty(URL, TestDatabase.get().url());
            System.setProperty("portal.db.web.password", TestDatabase.get().password());
        }
    }
}
