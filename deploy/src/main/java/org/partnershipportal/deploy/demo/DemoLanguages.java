package org.partnershipportal.deploy.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.partnershipportal.worktime.LondonClock;
import org.partnershipportal.worktime.PublicYear;
import org.partnershipportal.worktime.WorkingDays;

/** Who of a body speaks what, and what the body was asked for in other languages and formats. */
final class DemoLanguages {
    private static final String ORGANISATION = "organisation";
    private static final String LANGUAGE = "language";
    private static final String STATUS = "status";
    private static final int WORKING_DAYS = 10;
    private static final int MONTHS = 24;

    private static final String SAY = """
            insert into language_skill (id, tenant_id, subject, person_name, language_code, level, in_person, by_telephone,
                                        by_video, in_writing, reach, agreed, said_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, now()) on conflict do nothing
            """;
    private static final String SHARE =
            "insert into language_share (tenant_id, agreed_by, agreed_at) values (?, ?, now()) on conflict do nothing";
    private static final String ASK = """
            insert into format_request (id, tenant_id, reference, kind, language_code, asked_at, asked_by, due_on)
            values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """;
    private static final String TELL = """
            insert into format_content (tenant_id, request_id, about, reach, contact, delete_by)
            values (?, ?, ?, 'EMAIL', 'resident@example.org', ?) on conflict do nothing
            """;
    private static final String BEGIN = "update format_request set status = 'UNDER_WAY', version = 2 where id = ?";
    private static final String CLOSE = """
            update format_request set status = ?, version = 2, closed_at = ?, closed_by = ?, closed_by_name = 'Kim Sample', said = ?
            where id = ?
            """;
    private static final String COUNT = """
            insert into format_figure (tenant_id, year_from, kind, asked, in_time, late, refused, counted_at)
            values (?, ?, ?, ?, ?, ?, ?, now()) on conflict do nothing
            """;

    private DemoLanguages() {}

    /** The people of a body who say what they speak, by their names in the file. */
    static List<String> speakers(DemoBody body) {
        return of(DemoFile.LANGUAGES, body).stream()
                .map(row -> row.get("person"))
                .distinct()
                .toList();
    }

    /** As one of them. */
    static void say(Connection connection, DemoBody body, String speaker, String subject) throws SQLException {
        for (DemoRow row : of(DemoFile.LANGUAGES, body)) {
            if (row.get("person").equals(speaker)) {
                Statements.run(
                        connection,
                        SAY,
                        DemoId.of("language-skill", body.slug(), speaker, row.get(LANGUAGE)),
                        body.id(),
                        subject,
                        row.get("name"),
                        row.get(LANGUAGE),
                        row.get("level"),
                        row.yes("in_person"),
                        row.yes("by_telephone"),
                        row.yes("by_video"),
                        row.yes("in_writing"),
                        row.get("reach"),
                        row.yes("agreed"));
            }
        }
    }

    /** As somebody of the body. */
    static void load(Connection connection, DemoBody body, String by) throws SQLException {
        if (!of(DemoFile.LANGUAGE_SHARES, body).isEmpty()) {
            Statements.run(connection, SHARE, body.id(), by);
        }
        for (DemoRow row : of(DemoFile.FORMATS, body)) {
            ask(connection, body, row, by);
        }
    }

    private static void ask(Connection connection, DemoBody body, DemoRow row, String by) throws SQLException {
        var id = DemoId.of("format-request", row.get("key"));
        LocalDate asked = ago(row, "asked_days_ago");
        String reference = "A-DEM" + DemoFile.FORMATS.rows().indexOf(row) + "-0000";
        int added = Statements.run(
                connection,
                ASK,
                id,
                body.id(),
                reference,
                row.get("kind"),
                row.text(LANGUAGE),
                atNine(asked),
                by,
                WorkingDays.due(asked, WORKING_DAYS));
        if (added == 0) {
            return;
        }
        Statements.run(connection, TELL, body.id(), id, row.get("about"), asked.plusMonths(MONTHS));
        if (row.get(STATUS).equals("UNDER_WAY")) {
            Statements.run(connection, BEGIN, id);
        } else if (row.has("said")) {
            Statements.run(
                    connection, CLOSE, row.get(STATUS), atNine(ago(row, "said_days_ago")), by, row.get("said"), id);
        }
    }

    /** As the job that counts. */
    static void count(Connection connection, DemoBody body) throws SQLException {
        LocalDate year = PublicYear.lastKnown(today()).from();
        for (DemoRow row : of(DemoFile.FORMAT_FIGURES, body)) {
            Statements.run(
                    connection,
                    COUNT,
                    body.id(),
                    year,
                    row.get("kind"),
                    row.number("asked"),
                    row.number("in_time"),
                    row.number("late"),
                    row.number("refused"));
        }
    }

    private static List<DemoRow> of(DemoFile file, DemoBody body) {
        return file.rows().stream()
                .filter(row -> row.get(ORGANISATION).equals(body.slug()))
                .toList();
    }

    private static LocalDate ago(DemoRow row, String column) {
        return today().minusDays(Objects.requireNonNull(row.number(column)));
    }

    private static OffsetDateTime atNine(LocalDate day) {
        return day.atTime(LocalTime.of(9, 0)).atZone(LondonClock.ZONE).toOffsetDateTime();
    }

    private static LocalDate today() {
        return LocalDate.now(LondonClock.ticking());
    }
}
