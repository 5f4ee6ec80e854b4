package org.partnershipportal.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.worktime.LondonClock;

/** The portal runs where it is another day than in London; a body that is there for this one day is there. */
class SessionZoneIT {
    private static final TimeZone BEFORE = TimeZone.getDefault();
    private static LocalDate today;

    @BeforeAll
    static void elsewhere() throws SQLException {
        Database.use("zones");
        Westmark.found();
        try (Connection superuser = Database.current().superuser();
                Statement statement = superuser.createStatement()) {
            ZonedDateTime now = ZonedDateTime.now(LondonClock.ticking());
            today = now.toLocalDate();
            statement.executeUpdate("update portal.organisation set opens_on = '" + today + "', closes_on = '" + today
                    + "' where slug = 'cove'");
            TimeZone.setDefault(TimeZone.getTimeZone(now.getHour() < 11 ? "Etc/GMT+12" : "Pacific/Kiritimati"));
        }
    }

    @AfterAll
    static void leave() {
        TimeZone.setDefault(BEFORE);
        Database.useShared();
    }

    @Test
    void itIsTodayWhereThePartnershipIs() {
        assertThat(sessionsDay()).isNotEqualTo(today);
        List<BodyRow> receivers =
                Wiring.as(Asker.ANYBODY, w -> w.get(OrganisationService.class).receivers());
        assertThat(receivers).extracting(BodyRow::slug).contains("cove");
    }

    private static LocalDate sessionsDay() {
        return Database.sql("portal_web", Asker.ANYBODY, connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select current_date::text")) {
                rows.next();
                return LocalDate.parse(rows.getString(1));
            }
        });
    }
}
