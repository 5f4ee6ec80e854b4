package org.partnershipportal.deploy.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.worktime.LondonClock;
import org.partnershipportal.worktime.WorkingDays;

/** Checks that bodies plan and have made at each other, and what follows from them. */
final class DemoChecks {
    private static final String CHECK = "check";
    private static final String DONE = "done_days_ago";

    private static final String PLAN = """
            insert into reality_check (id, tenant_id, checker_id, kind, channel, place, scenario, half, planned_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """;
    private static final String MAKE = """
            update reality_check set done_on = ?, checker_role = ?, finding = ?, done_by = ?, done_at = now()
            where id = ? and done_on is null
            """;
    private static final String SEE = """
            insert into check_result (check_id, promise_id, tenant_id, checker_id, kept)
            select ?, p.id, ?, ?, ? from promise p join standard_version v on v.id = p.version_id
            join standard_adoption a on a.version_id = v.id and a.tenant_id = ?
            where p.code = ? and v.in_force_from <= ? order by v.in_force_from desc limit 1 on conflict do nothing
            """;
    private static final String ACT = """
            insert into improvement_action (id, check_id, tenant_id, checker_id, number, wording, owner_role, due_on,
                                            follow_up_on, entered_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """;
    private static final String FOLLOW = """
            insert into improvement_step (action_id, number, tenant_id, checker_id, done, note, followed_on, entered_by)
            values (?, 1, ?, ?, true, ?, ?, ?) on conflict do nothing
            """;

    private DemoChecks() {}

    /** As somebody of the body whose people check. */
    static void make(Connection connection, String slug, String by) throws SQLException {
        for (DemoRow row : DemoFile.CHECKS.rows()) {
            if (row.get("checker").equals(slug)) {
                make(connection, row, by);
            }
        }
    }

    private static void make(Connection connection, DemoRow row, String by) throws SQLException {
        LocalDate done = ago(row.number(DONE));
        int planned = Statements.run(
                connection,
                PLAN,
                id(row),
                body(row),
                checker(row),
                row.get("kind"),
                row.get("channel"),
                row.get("place"),
                row.get("scenario"),
                half(done == null ? today() : done),
                by);
        if (planned == 0 || done == null) {
            return;
        }
        Statements.run(connection, MAKE, done, row.get("role"), row.get("finding"), by, id(row));
        for (DemoRow result : of(DemoFile.CHECK_RESULTS, row)) {
            Statements.run(
                    connection,
                    SEE,
                    id(row),
                    body(row),
                    checker(row),
                    result.yes("kept"),
                    body(row),
                    result.get("code"),
                    done);
        }
        for (DemoRow action : of(DemoFile.CHECK_ACTIONS, row)) {
            act(connection, row, action, done, by);
        }
    }

    private static void act(Connection connection, DemoRow row, DemoRow action, LocalDate done, String by)
            throws SQLException {
        Statements.run(
                connection,
                ACT,
                action(action),
                id(row),
                body(row),
                checker(row),
                action.number("number"),
                action.get("text"),
                action.get("role"),
                today().plusDays(Objects.requireNonNull(action.number("due_in_days"))),
                WorkingDays.due(done.plusMonths(1), 0),
                by);
    }

    /** As somebody of the body that was checked. */
    static void follow(Connection connection, String slug, String by) throws SQLException {
        for (DemoRow row : DemoFile.CHECKS.rows()) {
            for (DemoRow action : row.get("body").equals(slug) ? of(DemoFile.CHECK_ACTIONS, row) : List.<DemoRow>of()) {
                if (action.yes("done")) {
                    Statements.run(
                            connection,
                            FOLLOW,
                            action(action),
                            body(row),
                            checker(row),
                            action.get("said"),
                            ago(action.number("said_days_ago")),
                            by);
                }
            }
        }
    }

    private static List<DemoRow> of(DemoFile file, DemoRow check) {
        return file.rows().stream()
                .filter(row -> row.get(CHECK).equals(check.get(CHECK)))
                .toList();
    }

    private static UUID id(DemoRow row) {
        return DemoId.of(CHECK, row.get(CHECK));
    }

    private static UUID action(DemoRow row) {
        return DemoId.of("improvement-action", row.get(CHECK), row.get("number"));
    }

    private static UUID body(DemoRow row) {
        return DemoId.of("organisation", row.get("body"));
    }

    private static UUID checker(DemoRow row) {
        return DemoId.of("organisation", row.get("checker"));
    }

    private static @Nullable LocalDate ago(@Nullable Integer days) {
        return days == null ? null : today().minusDays(days);
    }

    private static LocalDate half(LocalDate day) {
        Month first = day.getMonthValue() < Month.JULY.getValue() ? Month.JANUARY : Month.JULY;
        return LocalDate.of(day.getYear(), first, 1);
    }

    private static LocalDate today() {
        return LocalDate.now(LondonClock.ticking());
    }
}
