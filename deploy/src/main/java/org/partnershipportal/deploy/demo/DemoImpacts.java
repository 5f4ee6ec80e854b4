package org.partnershipportal.deploy.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.worktime.LondonClock;
import org.partnershipportal.worktime.PublicYear;

/** What changes of a body do to people, and who gives it feedback beside who lives there. */
final class DemoImpacts {
    private static final String ORGANISATION = "organisation";
    private static final String IMPACT = "impact";
    private static final String KEY = "key";

    private static final String BEGIN = """
            insert into impact_assessment (id, tenant_id, title, change, people, begun_by, begun_at)
            values (?, ?, ?, ?, ?, ?, now()) on conflict do nothing
            """;
    private static final String LOOK = """
            insert into impact_effect (assessment_id, characteristic, effect, evidence, mitigation, saved_by)
            values (?, ?, ?, ?, ?, ?) on conflict do nothing
            """;
    private static final String PUBLISH = """
            update impact_assessment set status = 'PUBLISHED', decision = ?, reason = ?, decider_role = ?, decided_on = ?,
                review_on = ?, published_by = ?, published_at = now()
            where id = ?
            """;
    private static final String REVIEW = """
            insert into impact_review (assessment_id, number, reviewed_on, finding, next_on, entered_by, entered_at)
            values (?, 1, ?, ?, ?, ?, now()) on conflict do nothing
            """;
    private static final String LIVE = """
            insert into population_share (tenant_id, question, choice, percent, source, source_on, said_by, said_at)
            values (?, ?, ?, ?::numeric, 'Made up for the demo', date '2021-03-21', ?, now()) on conflict do nothing
            """;
    private static final String COUNT = """
            insert into equality_figure (tenant_id, year_from, question, choice, answers, counted_at)
            values (?, ?, ?, ?, ?, now()) on conflict do nothing
            """;

    private DemoImpacts() {}

    /** As somebody of the body. */
    static void load(Connection connection, DemoBody body, String by) throws SQLException {
        for (DemoRow row : of(DemoFile.IMPACTS, body)) {
            assess(connection, body, row, by);
        }
        for (DemoRow row : of(DemoFile.POPULATION, body)) {
            Statements.run(connection, LIVE, body.id(), row.get("question"), row.get("choice"), row.get("percent"), by);
        }
    }

    private static void assess(Connection connection, DemoBody body, DemoRow row, String by) throws SQLException {
        UUID id = DemoId.of(IMPACT, row.get(KEY));
        int added = Statements.run(
                connection, BEGIN, id, body.id(), row.get("title"), row.get("change"), row.get("people"), by);
        if (added == 0) {
            return;
        }
        for (DemoRow effect : DemoFile.IMPACT_EFFECTS.rows()) {
            if (effect.get(IMPACT).equals(row.get(KEY))) {
                Statements.run(
                        connection,
                        LOOK,
                        id,
                        effect.get("characteristic"),
                        effect.get("effect"),
                        effect.get("evidence"),
                        effect.text("mitigation"),
                        by);
            }
        }
        if (row.has("decision")) {
            publish(connection, row, id, by);
        }
    }

    private static void publish(Connection connection, DemoRow row, UUID id, String by) throws SQLException {
        LocalDate decided = today().minusDays(Objects.requireNonNull(row.number("decided_days_ago")));
        Statements.run(
                connection,
                PUBLISH,
                row.get("decision"),
                row.get("reason"),
                row.get("role"),
                decided,
                ahead(row, "review_in_days"),
                by,
                id);
        Integer reviewed = row.number("reviewed_days_ago");
        if (reviewed != null) {
            Statements.run(
                    connection,
                    REVIEW,
                    id,
                    today().minusDays(reviewed),
                    row.get("finding"),
                    ahead(row, "next_in_days"),
                    by);
        }
    }

    /** As the job that counts. */
    static void count(Connection connection, DemoBody body) throws SQLException {
        LocalDate year = PublicYear.lastKnown(today()).from();
        for (DemoRow row : of(DemoFile.EQUALITY_FIGURES, body)) {
            Statements.run(
                    connection, COUNT, body.id(), year, row.get("question"), row.get("choice"), row.number("answers"));
        }
    }

    private static List<DemoRow> of(DemoFile file, DemoBody body) {
        return file.rows().stream()
                .filter(row -> row.get(ORGANISATION).equals(body.slug()))
                .toList();
    }

    private static @Nullable LocalDate ahead(DemoRow row, String column) {
        Integer days = row.number(column);
        return days == null ? null : today().plusDays(days);
    }

    private static LocalDate today() {
        return LocalDate.now(LondonClock.ticking());
    }
}
