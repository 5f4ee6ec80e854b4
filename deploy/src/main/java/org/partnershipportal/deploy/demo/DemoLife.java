package org.partnershipportal.deploy.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;

/** Life stages, what holds of a service everywhere, and where places lie. Written as a steward. */
final class DemoLife {
    private final Connection connection;

    DemoLife(Connection connection) {
        this.connection = connection;
    }

    void load() throws SQLException {
        stages();
        stageServices();
        facts();
        welcome();
        positions();
    }

    private void stages() throws SQLException {
        int position = 0;
        try (Inserts inserts = new Inserts(connection, "life_stage", "slug", "name", "intro", "position")) {
            for (DemoRow row : DemoFile.LIFE_STAGES.rows()) {
                inserts.add(row.get("slug"), row.get("name"), row.get("intro"), position++);
            }
            inserts.send();
        }
    }

    private void stageServices() throws SQLException {
        int position = 0;
        try (Inserts inserts = new Inserts(connection, "life_stage_service", "life_stage", "service_id", "position")) {
            for (DemoRow row : DemoFile.LIFE_STAGE_SERVICES.rows()) {
                inserts.add(row.get("life_stage"), row.id("service", "service"), position++);
            }
            inserts.send();
        }
    }

    private void facts() throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update council_service"
                + " set who_qualifies = ?, cost = ?, what_to_bring = ?, minimum_age = ?, maximum_age = ?"
                + " where id = ? and who_qualifies is null")) {
            for (DemoRow row : DemoFile.SERVICE_FACTS.rows()) {
                update.setString(1, row.text("who_qualifies"));
                update.setString(2, row.text("cost"));
                update.setString(3, row.text("what_to_bring"));
                update.setObject(4, row.number("minimum_age"), Types.INTEGER);
                update.setObject(5, row.number("maximum_age"), Types.INTEGER);
                update.setObject(6, row.id("service", "service"));
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    /** Which services the welcome pack tells of; once somebody has chosen, the choice stands. */
    private void welcome() throws SQLException {
        int position = 1;
        try (PreparedStatement update = connection.prepareStatement("update council_service set welcome_position = ?"
                + " where id = ? and not exists (select 1 from council_service where welcome_position = ?)")) {
            for (DemoRow row : DemoFile.WELCOME.rows()) {
                update.setInt(1, position);
                update.setObject(2, row.id("service", "service"));
                update.setInt(3, position++);
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private void positions() throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update place set latitude = ?, longitude = ? where name = ? and latitude is null")) {
            for (DemoRow row : DemoFile.POSITIONS.rows()) {
                update.setDouble(1, Double.parseDouble(row.get("latitude")));
                update.setDouble(2, Double.parseDouble(row.get("longitude")));
                update.setString(3, row.get("place"));
                update.addBatch();
            }
            update.executeBatch();
        }
    }
}
