package org.partnershipportal.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.partnershipportal.tenancy.AskedTransaction;
import org.partnershipportal.tenancy.Asker;

/**
 * Works the search tables out anew from what is published, in temporary tables, and compares; and makes them right. Who
 * else changes what can be found waits meanwhile; who searches does not. By the login of the administrators' application.
 */
public final class SearchCheck {
    /** Who the check is in the record of changes. */
    static final String USER = "system:check";

    /** What tells a row of a search table from the others, and what it says. */
    private record Shape(String table, String key, String value) {}

    private static final List<Shape> SHAPES = List.of(
            new Shape(
                    "service_search",
                    "service_id, kind, case kind when 'PHRASE' then words else '' end",
                    "words, visible_from, visible_until"),
            new Shape("search_word", "word", "stem, services"),
            new Shape("search_posting", "stem, service_id", "worth"));

    private static final String WAIT = "select pg_advisory_xact_lock(hashtext('search_word'))";

    /** Temporary tables go before others of the same name: so LEARN writes into these. */
    private static final String SHOULD_BE = """
            create temporary table service_search (like portal.service_search including defaults including generated)
                on commit drop;
            create temporary table search_word (like portal.search_word) on commit drop;
            create temporary table search_posting (like portal.search_posting) on commit drop;
            create temporary table search_learning (like portal.search_learning including defaults including indexes)
                on commit drop;
            insert into pg_temp.service_search (id, service_id, kind, words)
            select gen_random_uuid(), id, 'NAME', name from council_service
            union all
            select gen_random_uuid(), id, 'DESCRIPTION', description from council_service where description <> name
            union all
            select gen_random_uuid(), service_id, 'PHRASE', phrase from service_phrase;
            """ + SearchVocabulary.LEARN + "; analyze pg_temp.service_search";

    private static final String COMPARE = """
            select count(*) filter (where i.key is null), count(*) filter (where s.key is null),
                   count(*) filter (where i.value <> s.value)
            from (select key, value, row_number() over (partition by key order by value) as nth
                  from (select row(%2$s)::text as key, row(%3$s)::text as value from pg_temp.%1$s) as each) as s
            full join (select key, value, row_number() over (partition by key order by value) as nth
                       from (select row(%2$s)::text as key, row(%3$s)::text as value from portal.%1$s) as each) as i
                on (i.key, i.nth) = (s.key, s.nth)
            """;

    private static final String SAME =
            "(n.service_id, n.kind, n.words, n.visible_from) = (r.service_id, r.kind, r.words,"
                    + " r.visible_from) and n.visible_until is not distinct from r.visible_until";

    /** What is searched, from what is published; rows that are right stay as they are. */
    private static final String MEND = """
            delete from portal.service_search as r
            where not exists (select 1 from pg_temp.service_search n where %1$s)
               or exists (select 1 from portal.service_search n where %1$s and n.id < r.id);
            insert into portal.service_search (id, service_id, kind, words)
            select n.id, n.service_id, n.kind, n.words from pg_temp.service_search n
            where not exists (select 1 from portal.service_search r where %1$s);
            drop table pg_temp.service_search, pg_temp.search_word, pg_temp.search_posting, pg_temp.search_learning;
            """.formatted(SAME) + SearchVocabulary.FORGET + ";" + SearchVocabulary.LEARN;

    private static final String AUDIT = """
            insert into audit_entry (id, actor, action, subject_type, subject_id, detail)
            values (gen_random_uuid(), ?, 'search.mended', 'Search', 'all', ?)
            """;

    private SearchCheck() {}

    /**
     * How many rows of a search table are not what they would be if it were made anew.
     *
     * @param missing rows that are not there
     * @param superfluous rows that lead to nothing published
     * @param different rows that say something else
     */
    public record Deviation(String table, long missing, long superfluous, long different) {
        /** Whether there are none. */
        public boolean isNone() {
            return missing + superfluous + different == 0;
        }

        /** The same as a line. */
        public String line() {
            return "%-16s missing %d, superfluous %d, different %d".formatted(table, missing, superfluous, different);
        }
    }

    /** Compares, one line for each table; nothing is changed. */
    public static List<Deviation> compare(DataSource source) throws SQLException {
        return AskedTransaction.as(Asker.steward(USER), source, connection -> {
            List<Deviation> deviations = deviations(connection);
            connection.rollback();
            return deviations;
        });
    }

    /** Compares, and makes right what is wrong, in one transaction. Returns what was wrong. */
    public static List<Deviation> mend(DataSource source) throws SQLException {
        return AskedTransaction.as(Asker.steward(USER), source, connection -> {
            List<Deviation> deviations = deviations(connection);
            if (!deviations.stream().allMatch(Deviation::isNone)) {
                run(connection, MEND);
                audit(connection, deviations);
            }
            return deviations;
        });
    }

    private static List<Deviation> deviations(Connection connection) throws SQLException {
        run(connection, WAIT);
        run(connection, SHOULD_BE);
        List<Deviation> deviations = new ArrayList<>();
        for (Shape shape : SHAPES) {
            deviations.add(compare(connection, shape));
        }
        return List.copyOf(deviations);
    }

    private static Deviation compare(Connection connection, Shape shape) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(COMPARE.formatted(shape.table(), shape.key(), shape.value()))) {
            row.next();
            return new Deviation(shape.table(), row.getLong(1), row.getLong(2), row.getLong(3));
        }
    }

    private static void audit(Connection connection, List<Deviation> deviations) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(AUDIT)) {
            statement.setString(1, USER);
            statement.setString(2, deviations.stream().map(Deviation::line).collect(Collectors.joining("; ")));
            statement.executeUpdate();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
