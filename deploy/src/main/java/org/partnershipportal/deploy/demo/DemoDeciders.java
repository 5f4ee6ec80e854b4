package org.partnershipportal.deploy.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Who decides at the partnership desk of the demo: two managers, so that one of them belongs to no party of most parts. */
final class DemoDeciders {
    private static final String NAME = """
            insert into desk_decider (id, subject, display_name, email, body_name, escalation, named_by)
            select ?, m.subject, m.display_name, m.email, o.name, true, ?
            from membership m join organisation o on o.id = m.tenant_id
            where o.slug = ? and m.role = 'MANAGER' and m.ended_at is null
            order by m.started_at limit 1
            on conflict do nothing
            """;

    private DemoDeciders() {}

    /** As the steward, when the bodies have their managers. */
    static void load(Connection connection, String by) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(NAME)) {
            for (String slug : List.of("harlow", "uttlesford")) {
                insert.setObject(1, DemoId.of("decider", slug));
                insert.setString(2, by);
                insert.setString(3, slug);
                insert.executeUpdate();
            }
        }
    }
}
