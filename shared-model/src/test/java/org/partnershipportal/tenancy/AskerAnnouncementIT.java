package org.partnershipportal.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.TestDatabase;

class AskerAnnouncementIT {
    @Test
    void aBareLoginIsDeniedTheSchema() throws SQLException {
        try (Connection web = TestDatabase.get().login("portal_web");
                Statement statement = web.createStatement()) {
            assertThatThrownBy(() -> statement.executeQuery("select * from portal.organisation"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void nothingStaysOnTheConnectionAfterTheTransaction() throws SQLException {
        try (Connection web = TestDatabase.get().login("portal_web");
                Statement statement = web.createStatement()) {
            web.setAutoCommit(false);
            AskerAnnouncement.announce(web, Asker.ANYBODY);
            web.commit();
            try (var rows = statement.executeQuery("select current_user, current_setting('app.tenant', true)")) {
                rows.next();
                assertThat(rows.getString(1)).isEqualTo("portal_web");
                assertThat(rows.getString(2)).isNullOrEmpty();
            }
        }
    }

    @Test
    void jpaReadsAsTheAsker() {
        Object role = Database.jpa(
                "portal_web",
                Asker.ANYBODY,
                manager ->
                        manager.createNativeQuery("select current_user::text").getSingleResult());
        assertThat(role).isEqualTo("portal_public");
    }

    @Test
    void nobodyIsRefused() throws SQLException {
        try (Connection web = TestDatabase.get().login("portal_web")) {
            web.setAutoCommit(false);
            assertThatThrownBy(() -> AskerAnnouncement.announce(web, null)).isInstanceOf(IllegalStateException.class);
        }
    }
}
