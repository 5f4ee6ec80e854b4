package org.partnershipportal.deploy.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** When a body's office is open, and the days on which it is closed. Written as the body. */
final class DemoOffice {
    private static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);

    private final Connection connection;
    private final String body;

    DemoOffice(Connection connection, String body) {
        this.connection = connection;
        this.body = body;
    }

    void load() throws SQLException {
        UUID id = DemoId.of("organisation", body);
        try (Inserts inserts = new Inserts(
                connection,
                "schedule",
                "id",
                "tenant_id",
                "office_id",
                "weekday",
                "opens_at",
                "closes_at",
                "on_bank_holidays",
                "valid_from")) {
            for (DemoRow row : own(DemoFile.OFFICE_HOURS)) {
                for (int weekday :
                        row.get("weekdays").chars().map(digit -> digit - '0').toArray()) {
                    inserts.add(
                            DemoId.of("office", body, String.valueOf(weekday)),
                            id,
                            id,
                            weekday,
                            LocalTime.parse(row.get("opens")),
                            LocalTime.parse(row.get("closes")),
                            row.yes("bank_holidays"),
                            ALWAYS);
                }
            }
            inserts.send();
        }
        try (Inserts inserts =
                new Inserts(connection, "schedule_exception", "id", "tenant_id", "office_id", "day", "reason")) {
            for (DemoRow row : own(DemoFile.OFFICE_CLOSURES)) {
                inserts.add(
                        DemoId.of("office_closed", body, row.get("day")), id, id, row.date("day"), row.get("reason"));
            }
            inserts.send();
        }
    }

    private List<DemoRow> own(DemoFile file) {
        return file.rows().stream()
                .filter(row -> row.get("organisation").equals(body))
                .toList();
    }
}
