package org.partnershipportal.deploy.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalTime;

/** Whom to ring in the demo when somebody is in danger, and who answers for data protection: each body's administrator. */
final class DemoDuty {
    private static final String NAME = """
            insert into data_protection_lead (id, tenant_id, subject, display_name, named_by)
            select ?, m.tenant_id, m.subject, m.display_name, ? from membership m
            where m.tenant_id = ? and m.role = 'ADMINISTRATOR' and m.ended_at is null
            order by m.started_at, m.subject limit 1
            on conflict do nothing
            """;

    private DemoDuty() {}

    /** As somebody of the body. */
    static void load(Connection connection, DemoBody body, String by) throws SQLException {
        teams(connection, body);
        try (PreparedStatement lead = connection.prepareStatement(NAME)) {
            lead.setObject(1, DemoId.of("data-protection-lead", body.slug()));
            lead.setString(2, by);
            lead.setObject(3, body.id());
            lead.executeUpdate();
        }
    }

    private static void teams(Connection connection, DemoBody body) throws SQLException {
        try (Inserts inserts = new Inserts(
                connection,
                "duty_team",
                "id",
                "tenant_id",
                "kind",
                "name",
                "area_id",
                "day_phone",
                "night_phone",
                "day_from",
                "day_until",
                "day_email",
                "night_email")) {
            for (DemoRow row : DemoFile.DUTY_TEAMS.rows()) {
                if (row.get("organisation").equals(body.slug())) {
                    inserts.add(
                            DemoId.of("duty", body.slug(), row.get("kind")),
                            body.id(),
                            row.get("kind"),
                            row.get("name"),
                            row.id("area", "area"),
                            row.get("day_phone"),
                            row.get("night_phone"),
                            LocalTime.parse(row.get("from")),
                            LocalTime.parse(row.get("until")),
                            row.get("day_email"),
                            row.get("night_email"));
                }
            }
            inserts.send();
        }
    }
}
