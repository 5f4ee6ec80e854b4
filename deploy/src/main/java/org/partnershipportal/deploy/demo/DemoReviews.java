package org.partnershipportal.deploy.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.worktime.LondonClock;

/** Reviews of a body, or of the partnership where the slug is empty, and how it goes with what they recommend. */
final class DemoReviews {
    private static final String REVIEW = "review";
    private static final String NUMBER = "number";
    private static final String RECOMMENDATION = "recommendation";
    private static final String ORGANISATION = "organisation";

    private DemoReviews() {}

    /** As somebody of who was reviewed. */
    static void load(Connection connection, String slug, String by) throws SQLException {
        List<DemoRow> reviews = DemoFile.REVIEWS.rows().stream()
                .filter(row -> row.get(ORGANISATION).equals(slug))
                .toList();
        try (Inserts inserts =
                new Inserts(connection, REVIEW, "id", "tenant_id", "title", "held_on", "report_to", "added_by")) {
            for (DemoRow row : reviews) {
                inserts.add(
                        DemoId.of(REVIEW, row.get(REVIEW)),
                        row.id(ORGANISATION, ORGANISATION),
                        row.get("title"),
                        ago(row),
                        row.get("report_to"),
                        by);
            }
            inserts.send();
        }
        Set<String> keys = reviews.stream().map(row -> row.get(REVIEW)).collect(Collectors.toSet());
        recommend(
                connection,
                DemoFile.RECOMMENDATIONS.rows().stream()
                        .filter(row -> keys.contains(row.get(REVIEW)))
                        .toList(),
                by);
    }

    private static void recommend(Connection connection, List<DemoRow> rows, String by) throws SQLException {
        try (Inserts inserts = new Inserts(
                connection,
                RECOMMENDATION,
                "id",
                "review_id",
                "tenant_id",
                NUMBER,
                "theme",
                "wording",
                "priority",
                "owner_role",
                "due_month",
                "added_by")) {
            for (DemoRow row : rows) {
                inserts.add(
                        id(row),
                        DemoId.of(REVIEW, row.get(REVIEW)),
                        row.id(ORGANISATION, ORGANISATION),
                        row.get(NUMBER),
                        row.get("theme"),
                        row.get("text"),
                        row.get("priority"),
                        row.get("role"),
                        due(row),
                        by);
            }
            inserts.send();
        }
    }

    private static @Nullable LocalDate due(DemoRow row) {
        Integer months = row.number("due_in_months");
        return months == null ? null : today().plusMonths(months).withDayOfMonth(1);
    }

    /** As somebody of who is to do it. */
    static void say(Connection connection, String slug, String by) throws SQLException {
        Set<UUID> own = DemoFile.RECOMMENDATIONS.rows().stream()
                .filter(row -> row.get(ORGANISATION).equals(slug))
                .map(DemoReviews::id)
                .collect(Collectors.toSet());
        try (Inserts inserts = new Inserts(
                connection,
                "recommendation_step",
                "recommendation_id",
                NUMBER,
                "progress",
                "note",
                "made_on",
                "entered_by")) {
            for (DemoRow row : DemoFile.RECOMMENDATION_STEPS.rows()) {
                if (own.contains(id(row))) {
                    inserts.add(id(row), row.number("step"), row.get("progress"), row.get("note"), ago(row), by);
                }
            }
            inserts.send();
        }
    }

    private static UUID id(DemoRow row) {
        return DemoId.of(RECOMMENDATION, row.get(REVIEW), row.get(NUMBER));
    }

    private static LocalDate ago(DemoRow row) {
        return today().minusDays(Objects.requireNonNull(row.number("days_ago")));
    }

    private static LocalDate today() {
        return LocalDate.now(LondonClock.ticking());
    }
}
