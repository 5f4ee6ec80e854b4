package org.partnershipportal.deploy.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** For which places the demo's councillors sit. A term that was given or ended by somebody stays as it is. */
final class DemoTerms {
    private static final String GIVE = """
            insert into councillor_term (id, tenant_id, subject, display_name, email, area_id, from_on, until_on, given_by)
            select ?, m.tenant_id, m.subject, m.display_name, m.email, ?, ?, ?::date, ?
            from membership m
            where m.tenant_id = ? and m.email = ? and m.role = 'COUNCILLOR' and m.ended_at is null
            limit 1
            on conflict do nothing
            """;

    private DemoTerms() {}

    /** As somebody of the body, when it has its members. */
    static void load(Connection connection, DemoBody body, String by) throws SQLException {
        List<DemoRow> rows = DemoFile.COUNCILLOR_TERMS.rows().stream()
                .filter(row -> row.get("organisation").equals(body.slug()))
                .toList();
        for (DemoRow row : rows) {
            Statements.run(
                    connection,
                    GIVE,
                    DemoId.of("councillor-term", row.get("username"), row.get("area")),
                    row.id("area", "area"),
                    row.date("from"),
                    row.date("until"),
                    by,
                    body.id(),
                    row.get("username") + "@example.org");
            Statements.run(
                    connection,
                    "insert into councillor_area (area_id) select t.area_id from councillor_term t where t.area_id = ?"
                            + " limit 1 on conflict do nothing",
                    row.id("area", "area"));
        }
    }
}
