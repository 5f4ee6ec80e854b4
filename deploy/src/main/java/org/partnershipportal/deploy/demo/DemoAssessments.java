package org.partnershipportal.deploy.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How bodies of the demo see themselves: finished assessments by the newest edition of a framework, some of them shared. What is
 * met is shown by something, and of what is not it is said what is missing. One that is there already is left as it is.
 */
final class DemoAssessments {
    private static final int MET = 3;
    private static final int BEGUN = 1;
    private static final String NOT_HERE = "n";
    private static final String SCORED = """
            select c.framework_id, c.id, c.ref from criterion c join framework f on f.id = c.framework_id
            where f.slug = ? and f.edition = (select max(n.edition) from framework n where n.slug = f.slug)
              and not exists (select 1 from criterion p where p.part_of_id = c.id)
            order by c.position
            """;
    private static final String BEGIN = """
            insert into self_assessment (tenant_id, id, framework_id, month, begun_by, begun_by_name, begun_at)
            values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """;
    private static final String FINISH = """
            update self_assessment set status = 'FINISHED', finished_by = ?, finished_by_name = ?, finished_at = ?
            where tenant_id = ? and id = ?
            """;
    private static final String SHARE = """
            insert into assessment_share (tenant_id, assessment_id, framework_id, month, agreed_at)
            select tenant_id, id, framework_id, month, finished_at from self_assessment where tenant_id = ? and id = ?
            """;

    private final Connection connection;
    private final DemoBody body;
    private final String by;

    /** A criterion, with the id of its framework. */
    private record Asked(UUID framework, UUID id, String ref) {}

    private DemoAssessments(Connection connection, DemoBody body, String by) {
        this.connection = connection;
        this.body = body;
        this.by = by;
    }

    /** As somebody of the body. */
    static void load(Connection connection, DemoBody body, String by) throws SQLException {
        DemoAssessments assessments = new DemoAssessments(connection, body, by);
        for (DemoRow row : DemoFile.ASSESSMENTS.rows()) {
            if (row.get("organisation").equals(body.slug())) {
                assessments.load(row);
            }
        }
    }

    private void load(DemoRow row) throws SQLException {
        String slug = row.get("framework");
        LocalDate month = LocalDate.parse(row.get("month") + "-01");
        UUID id = DemoId.of("self-assessment", body.slug(), slug, row.get("month"));
        Map<Asked, String> scores = scores(slug, row.get("scores").split(" "));
        UUID framework = scores.keySet().iterator().next().framework();
        String name = row.get("by");
        OffsetDateTime at = month.plusDays(9).atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC);
        if (Statements.run(connection, BEGIN, body.id(), id, framework, month, by, name, at) == 0) {
            return;
        }
        for (Map.Entry<Asked, String> score : scores.entrySet()) {
            answer(
                    id,
                    score.getKey(),
                    score.getValue(),
                    answers(slug, score.getKey().ref()),
                    name,
                    at);
        }
        Statements.run(connection, FINISH, by, name, at.plusDays(7), body.id(), id);
        if (row.yes("shared")) {
            Statements.run(connection, SHARE, body.id(), id);
        }
    }

    private Map<Asked, String> scores(String slug, String[] scores) throws SQLException {
        List<Asked> asked = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(SCORED)) {
            query.setString(1, slug);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    asked.add(
                            new Asked(rows.getObject(1, UUID.class), rows.getObject(2, UUID.class), rows.getString(3)));
                }
            }
        }
        Map<Asked, String> given = new LinkedHashMap<>();
        for (int i = 0; i < asked.size(); i++) {
            given.put(asked.get(i), scores[i]);
        }
        return given;
    }

    private static DemoRow answers(String slug, String ref) {
        return DemoFile.ASSESSMENT_ANSWERS.rows().stream()
                .filter(row ->
                        row.get("framework").equals(slug) && row.get("ref").equals(ref))
                .findFirst()
                .orElseThrow();
    }

    private void answer(UUID assessment, Asked asked, String score, DemoRow row, String name, OffsetDateTime at)
            throws SQLException {
        @Nullable Integer points = score.equals(NOT_HERE) ? null : Integer.valueOf(score);
        boolean isActed = points != null && points <= BEGUN && row.has("action");
        try (Inserts notes = new Inserts(
                        connection,
                        "assessment_note",
                        "tenant_id",
                        "assessment_id",
                        "criterion_id",
                        "gap",
                        "action",
                        "action_owner",
                        "action_due",
                        "saved_by",
                        "saved_by_name",
                        "saved_at");
                Inserts scores = new Inserts(
                        connection, "assessment_score", "tenant_id", "assessment_id", "criterion_id", "score")) {
            notes.add(
                    body.id(),
                    assessment,
                    asked.id(),
                    gap(points, row),
                    isActed ? row.get("action") : null,
                    isActed ? row.get("owner") : null,
                    isActed ? LocalDate.parse(row.get("due") + "-01") : null,
                    by,
                    name,
                    at);
            notes.send();
            scores.add(body.id(), assessment, asked.id(), points);
            scores.send();
        }
        if (points != null && points == MET) {
            evidence(assessment, asked, row);
        }
    }

    private static @Nullable String gap(@Nullable Integer points, DemoRow row) {
        if (points == null) {
            return row.get("not_here");
        }
        return points == MET ? null : row.get("gap");
    }

    private void evidence(UUID assessment, Asked asked, DemoRow row) throws SQLException {
        try (Inserts evidence = new Inserts(
                connection,
                "assessment_evidence",
                "tenant_id",
                "assessment_id",
                "criterion_id",
                "number",
                "kind",
                "title",
                "link")) {
            evidence.add(
                    body.id(),
                    assessment,
                    asked.id(),
                    1,
                    row.get("kind"),
                    row.has("title") ? row.get("title") : promise(row.get("link")),
                    row.get("link"));
            evidence.send();
        }
    }

    private static String promise(String code) {
        return DemoFile.PROMISES.rows().stream()
                .filter(row -> row.get("code").equals(code))
                .findFirst()
                .orElseThrow()
                .get("text");
    }
}
