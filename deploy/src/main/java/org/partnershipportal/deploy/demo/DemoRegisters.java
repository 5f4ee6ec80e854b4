package org.partnershipportal.deploy.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.worktime.LondonClock;

/**
 * Which roles are held at the bodies of the demo and by whom, their days at the front line, and who was trained. What somebody
 * said there since stays as it is. How many are trained is counted by the job.
 */
final class DemoRegisters {
    private static final String ORGANISATION = "organisation";
    private static final String HELD_ROLE = "held-role";
    private static final String TRAINING = "training";
    private static final String DAY = "day";
    private static final String DAYS_AGO = "days_ago";

    private static final String WANT = """
            insert into held_role (id, kind, matter, about, every_body, wanted_from, added_by) values (?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing
            """;
    private static final String HOLD = """
            insert into role_holder (tenant_id, id, role_id, subject, display_name, post, email, phone, since, until, named_by)
            select m.tenant_id, ?, ?, m.subject, m.display_name, ?, m.email, ?, ?, ?::date, ?
            from membership m where m.tenant_id = ? and m.email = ? and m.ended_at is null limit 1
            on conflict do nothing
            """;
    private static final String GO = """
            insert into frontline_day (tenant_id, id, who, place, planned_for, planned_by) values (?, ?, ?, ?, ?, ?)
            on conflict do nothing
            """;
    private static final String SEE = """
            update frontline_day set done_on = ?, seen = ?, done_by = ?, done_at = now() where id = ? and done_on is null
            """;
    private static final String LEARN = """
            insert into frontline_lesson (tenant_id, id, day_id, lesson, change, owner_role, due_on, learnt_on, done_on,
                                          changed, shared, said_by, said_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, now()) on conflict do nothing
            """;
    private static final String ASK = """
            insert into training_kind (id, tenant_id, name, about, first_days, months, asked_from, added_by)
            values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """;
    private static final String TRAIN = """
            insert into training_done (tenant_id, kind_id, subject, done_on, recorded_by)
            select m.tenant_id, ?, m.subject, ?, ? from membership m
            where m.tenant_id = ? and m.email = ? and m.ended_at is null limit 1
            on conflict do nothing
            """;

    private final Connection connection;
    private final String by;

    private DemoRegisters(Connection connection, String by) {
        this.connection = connection;
        this.by = by;
    }

    /** What the partnership asks of all bodies, as a steward. */
    static void ask(Connection connection, String by) throws SQLException {
        DemoRegisters registers = new DemoRegisters(connection, by);
        for (DemoRow row : DemoFile.HELD_ROLES.rows()) {
            Statements.run(
                    connection,
                    WANT,
                    DemoId.of(HELD_ROLE, row.get("role")),
                    row.get("kind"),
                    row.get("matter"),
                    row.get("about"),
                    row.yes("every_body"),
                    ago(row, DAYS_AGO),
                    by);
        }
        registers.ask("");
    }

    /** As somebody of the body. */
    static void load(Connection connection, DemoBody body, String by) throws SQLException {
        DemoRegisters registers = new DemoRegisters(connection, by);
        registers.ask(body.slug());
        registers.hold(body);
        registers.go(body);
        for (DemoRow row : of(DemoFile.TRAININGS, body.slug())) {
            Statements.run(
                    connection,
                    TRAIN,
                    DemoId.of(TRAINING, row.get(TRAINING)),
                    ago(row, DAYS_AGO),
                    by,
                    body.id(),
                    row.get("username") + "@example.org");
        }
    }

    private void ask(String slug) throws SQLException {
        for (DemoRow row : of(DemoFile.TRAINING_KINDS, slug)) {
            Statements.run(
                    connection,
                    ASK,
                    DemoId.of(TRAINING, row.get(TRAINING)),
                    row.id(ORGANISATION, ORGANISATION),
                    row.get("name"),
                    row.get("about"),
                    row.number("first_days"),
                    row.number("months"),
                    ago(row, DAYS_AGO),
                    by);
        }
    }

    private void hold(DemoBody body) throws SQLException {
        for (DemoRow row : of(DemoFile.ROLE_HOLDERS, body.slug())) {
            Statements.run(
                    connection,
                    HOLD,
                    DemoId.of("role-holder", body.slug(), row.get("role"), row.get("username")),
                    DemoId.of(HELD_ROLE, row.get("role")),
                    row.get("post"),
                    row.text("phone"),
                    ago(row, DAYS_AGO),
                    row.has("until_days_ago") ? ago(row, "until_days_ago") : null,
                    by,
                    body.id(),
                    row.get("username") + "@example.org");
        }
    }

    private void go(DemoBody body) throws SQLException {
        for (DemoRow row : of(DemoFile.FRONTLINE_DAYS, body.slug())) {
            UUID id = DemoId.of("frontline-day", row.get(DAY));
            int planned = Statements.run(
                    connection, GO, body.id(), id, row.get("who"), row.get("place"), ago(row, "planned_days_ago"), by);
            if (planned == 1 && row.has("done_days_ago")) {
                LocalDate done = ago(row, "done_days_ago");
                Statements.run(connection, SEE, done, row.get("seen"), by, id);
                learn(body, row.get(DAY), id, done);
            }
        }
    }

    private void learn(DemoBody body, String day, UUID id, LocalDate on) throws SQLException {
        for (DemoRow row : DemoFile.FRONTLINE_LESSONS.rows()) {
            if (row.get(DAY).equals(day)) {
                @Nullable LocalDate changed = row.has("changed") ? ago(row, "changed_days_ago") : null;
                Statements.run(
                        connection,
                        LEARN,
                        body.id(),
                        DemoId.of("frontline-lesson", day, row.get("number")),
                        id,
                        row.get("lesson"),
                        row.get("change"),
                        row.get("role"),
                        ago(row, "due_days_ago"),
                        on,
                        changed,
                        row.text("changed"),
                        row.yes("shared"),
                        by);
            }
        }
    }

    private static List<DemoRow> of(DemoFile file, String slug) {
        return file.rows().stream()
                .filter(row -> row.get(ORGANISATION).equals(slug))
                .toList();
    }

    /** A number of days before today; after it for a negative one. */
    private static LocalDate ago(DemoRow row, String column) {
        return LocalDate.now(LondonClock.ticking()).minusDays(Objects.requireNonNull(row.number(column)));
    }
}
