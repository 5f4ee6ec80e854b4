package org.partnershipportal.deploy.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.worktime.LondonClock;

/**
 * What a body has handed in of its telephones, desks and post for each month since it keeps the demo's standard, on the fifth
 * day after it. Some bodies are behind. A month that somebody handed in stays as it is.
 */
final class DemoReturns {
    private static final Clock CLOCK = LondonClock.ticking();
    private static final String BY = "Jo Sample";

    private static final String KEPT = """
            select m.month::date, p.id, p.measure, l.target is not null and l.holds_from <= m.month::date
            from standard_adoption a join standard_version v on v.id = a.version_id and v.status = 'PUBLISHED'
            join promise p on p.version_id = v.id and p.measure = any (?)
            cross join generate_series(date_trunc('month', greatest(v.in_force_from, a.adopted_on)),
                                       date_trunc('month', current_date) - interval '1 month', '1 month') m(month)
            left join local_promise l on l.tenant_id = a.tenant_id and l.promise_id = p.id
            where a.tenant_id = ? and l.kind is distinct from 'NOT_APPLICABLE'
            order by 1
            """;

    private static final String HAND_IN = """
            insert into monthly_return (tenant_id, month, submitted_at, submitted_by, submitted_by_name, locks_on, gaps)
            values (?, ?, ?, ?, ?, ?, 0) on conflict do nothing
            """;

    private final Connection connection;
    private final DemoBody body;
    private final String by;

    DemoReturns(Connection connection, DemoBody body, String by) {
        this.connection = connection;
        this.body = body;
        this.by = by;
    }

    /** As somebody of the body. */
    void load() throws SQLException {
        for (Map.Entry<LocalDate, List<Kept>> month : kept().entrySet()) {
            OffsetDateTime at = month.getKey()
                    .plusMonths(1)
                    .plusDays(4)
                    .atTime(LocalTime.NOON)
                    .atZone(LondonClock.ZONE)
                    .toOffsetDateTime();
            boolean isThere = month.getKey().isBefore(missingFrom()) && at.isBefore(OffsetDateTime.now(CLOCK));
            if (isThere && isHandedIn(month.getKey(), at)) {
                write(month.getKey(), at, month.getValue());
            }
        }
    }

    private LocalDate missingFrom() {
        LocalDate thisMonth = LocalDate.now(CLOCK).withDayOfMonth(1);
        return DemoFile.RETURNS_MISSING.rows().stream()
                .filter(row -> row.get("organisation").equals(body.slug()))
                .map(row -> thisMonth.minusMonths(Integer.parseInt(row.get("months"))))
                .findFirst()
                .orElse(thisMonth);
    }

    private boolean isHandedIn(LocalDate month, OffsetDateTime at) throws SQLException {
        LocalDate locks = at.toLocalDate().plusDays(30);
        return Statements.run(connection, HAND_IN, body.id(), month, at, by, BY, locks) == 1;
    }

    private void write(LocalDate month, OffsetDateTime at, List<Kept> kept) throws SQLException {
        Map<DemoRow, Integer> values = values(month, kept);
        try (Inserts lines = new Inserts(
                connection,
                "return_line",
                "tenant_id",
                "month",
                "line",
                "within",
                "number",
                "value",
                "after_lock",
                "entered_by",
                "entered_by_name",
                "entered_at")) {
            for (Map.Entry<DemoRow, Integer> one : values.entrySet()) {
                DemoRow row = one.getKey();
                lines.add(body.id(), month, row.get("line"), row.get("within"), 1, one.getValue(), false, by, BY, at);
            }
            lines.send();
        }
        figures(month, kept, values);
    }

    /** Each line that a promise of the body needs, with its number: the same in every run. */
    private Map<DemoRow, Integer> values(LocalDate month, List<Kept> kept) {
        Set<String> needed = new HashSet<>();
        kept.forEach(promise -> promise.rows(body).forEach(row -> {
            needed.add(row.get("line"));
            needed.add(row.get("of"));
        }));
        Map<String, Integer> wholes = new LinkedHashMap<>();
        Map<DemoRow, Integer> values = new LinkedHashMap<>();
        for (DemoRow row : DemoFile.RETURNS.rows()) {
            boolean isOurs = !row.has("organisation")
                    || kept.stream().anyMatch(one -> one.rows(body).contains(row));
            int number = number(row, month, row.has("of") ? wholes.getOrDefault(row.get("of"), 0) : null);
            wholes.putIfAbsent(row.get("line"), number);
            if (isOurs && needed.contains(row.get("line"))) {
                values.put(row, number);
            }
        }
        return values;
    }

    private int number(DemoRow row, LocalDate month, @Nullable Integer whole) {
        int luck = DemoId.of("return", body.slug(), row.get("line"), row.get("within"), month.toString())
                .hashCode();
        int share = Integer.parseInt(row.get("share")) + Math.floorMod(luck, Integer.parseInt(row.get("spread")));
        return whole == null ? share : whole * share / 100;
    }

    private void figures(LocalDate month, List<Kept> kept, Map<DemoRow, Integer> values) throws SQLException {
        try (Inserts figures = new Inserts(
                connection,
                "promise_figure",
                "tenant_id",
                "promise_id",
                "month",
                "source",
                "cases",
                "hits",
                "own_hits")) {
            for (Kept promise : kept) {
                List<DemoRow> rows = promise.rows(body);
                Integer own = rows.size() > 1 ? values.get(rows.get(1)) : null;
                figures.add(
                        body.id(),
                        promise.id(),
                        month,
                        "RETURN",
                        whole(values, rows.get(0).get("of")),
                        values.get(rows.get(0)),
                        own);
            }
            figures.send();
        }
    }

    private static int whole(Map<DemoRow, Integer> values, String line) {
        return values.entrySet().stream()
                .filter(one -> one.getKey().get("line").equals(line))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private Map<LocalDate, List<Kept>> kept() throws SQLException {
        Object[] measures = DemoFile.RETURNS.rows().stream()
                .filter(row -> row.has("measure"))
                .map(row -> row.get("measure"))
                .distinct()
                .toArray();
        Map<LocalDate, List<Kept>> kept = new LinkedHashMap<>();
        try (PreparedStatement query = connection.prepareStatement(KEPT)) {
            query.setArray(1, connection.createArrayOf("text", measures));
            query.setObject(2, body.id());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    kept.computeIfAbsent(rows.getDate(1).toLocalDate(), month -> new ArrayList<>())
                            .add(new Kept(rows.getObject(2, UUID.class), rows.getString(3), rows.getBoolean(4)));
                }
            }
        }
        return kept;
    }

    /** A promise that the body keeps in a month, and whether it promised an amount of its own. */
    private record Kept(UUID id, String measure, boolean isStricter) {
        /** What is counted for it: by the standard, and then by the body's own amount. */
        List<DemoRow> rows(DemoBody body) {
            return DemoFile.RETURNS.rows().stream()
                    .filter(row -> row.get("measure").equals(measure))
                    .filter(row -> !row.has("organisation")
                            || (isStricter && row.get("organisation").equals(body.slug())))
                    .toList();
        }
    }
}
