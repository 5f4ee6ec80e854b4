package org.partnershipportal.deploy.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What a body has adopted of the demo's standard, and what it promises otherwise; nothing of a version without promises. */
final class DemoCharters {
    private static final String ADOPT = """
            insert into standard_adoption (id, tenant_id, version_id, adopted_on, signatory_name, signatory_role, recorded_by)
            select ?, ?, v.id, ?, ?, ?, ? from standard_version v where v.id = ? and v.status = 'PUBLISHED'
              and exists (select 1 from promise p where p.version_id = v.id)
            on conflict do nothing
            """;
    private static final String PROMISE = """
            insert into local_promise (id, tenant_id, promise_id, kind, target, percent, reason, holds_from, set_by)
            select ?, ?, p.id, ?, ?::integer, ?::integer, ?, ?, ? from promise p where p.id = ? on conflict do nothing
            """;

    private DemoCharters() {}

    /** As somebody of the body. */
    static void load(Connection connection, DemoBody body, String by) throws SQLException {
        for (DemoRow row : of(DemoFile.STANDARD_ADOPTIONS, body)) {
            String standard = DemoStandard.full(connection, row.get("standard"));
            Statements.run(
                    connection,
                    ADOPT,
                    DemoId.of("standard-adoption", body.slug(), standard),
                    body.id(),
                    row.date("on"),
                    row.get("name"),
                    row.get("role"),
                    by,
                    DemoStandard.id(standard));
        }
        for (DemoRow row : of(DemoFile.LOCAL_PROMISES, body)) {
            String standard = DemoStandard.full(connection, row.get("standard"));
            Statements.run(
                    connection,
                    PROMISE,
                    DemoId.of("local-promise", body.slug(), standard, row.get("code")),
                    body.id(),
                    row.get("kind"),
                    row.number("target"),
                    row.number("percent"),
                    row.text("reason"),
                    row.date("from"),
                    by,
                    DemoStandard.promise(standard, row.get("code")));
        }
    }

    private static List<DemoRow> of(DemoFile file, DemoBody body) {
        return file.rows().stream()
                .filter(row -> row.get("organisation").equals(body.slug()))
                .toList();
    }
}
