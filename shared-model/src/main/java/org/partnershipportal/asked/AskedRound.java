package org.partnershipportal.asked;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.partnershipportal.tenancy.AskedTransaction;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.DatabaseRole;

/**
 * Writes down what was noted, forgets what is thirty days old, and counts anew the phrases and places of both, in one
 * transaction. Several nodes do it at once without harm.
 */
public class AskedRound {
    /** How long a line is kept (product.md). */
    public static final Duration KEPT = Duration.ofDays(30);
    /** How often a phrase or place came before anybody reads it: once or twice may point at somebody. */
    public static final int OFTEN = 3;

    private static final int AT_ONCE = 1000;
    private static final Asker JOB = new Asker(DatabaseRole.JOB, null, "system:asked", null);
    private static final String ONE_NODE_AT_A_TIME = "select pg_advisory_xact_lock(hashtext('asked_question'))";
    private static final String WRITE = """
            insert into asked_question (id, asked_at, words, area_code, service_id, understood) values (?, ?, ?, ?, ?, ?)
            """;
    private static final String FORGET = """
            delete from asked_question where id in (
                select id from asked_question where asked_at <= ? order by asked_at limit ?)
            returning words, area_code
            """;
    private static final String COUNT = """
            insert into asked_%1$s (%2$s, times, unsure%3$s)
            select %2$s, count(*), count(*) filter (where understood <> 'SURE')%4$s
            from asked_question where %2$s = any (?) and asked_at > ?
            group by %2$s having count(*) >= ?
            on conflict (%2$s) do update set times = excluded.times, unsure = excluded.unsure%5$s
            """;
    private static final String COUNT_PHRASES = COUNT.formatted(
            "phrase",
            "words",
            ", service_id",
            ", mode() within group (order by service_id)",
            ", service_id = excluded.service_id");
    private static final String COUNT_PLACES = COUNT.formatted("place", "area_code", "", "", "");
    private static final String TOO_FEW = """
            delete from asked_%1$s p where p.%2$s = any (?)
              and (select count(*) from asked_question q where q.%2$s = p.%2$s and q.asked_at > ?) < ?
            """;

    private final DataSource worker;
    private final AskedQuestions questions;
    private final Clock clock;

    /** @param worker of the login {@code portal_worker} */
    public AskedRound(DataSource worker, AskedQuestions questions, Clock clock) {
        this.worker = worker;
        this.questions = questions;
        this.clock = clock;
    }

    /** Does it; what cannot be written is lost. Returns whether there may be more to do at once. */
    public boolean run() throws SQLException {
        List<AskedQuestion> noted = questions.take(AT_ONCE);
        Instant horizon = clock.instant().minus(KEPT);
        return AskedTransaction.as(JOB, worker, connection -> round(connection, noted, horizon));
    }

    private static boolean round(Connection connection, List<AskedQuestion> noted, Instant horizon)
            throws SQLException {
        try (PreparedStatement wait = connection.prepareStatement(ONE_NODE_AT_A_TIME)) {
            wait.execute();
        }
        Set<String> words = new HashSet<>();
        Set<String> areas = new HashSet<>();
        write(connection, noted, words, areas);
        int forgotten = forget(connection, horizon, words, areas);
        if (areas.isEmpty()) {
            return false;
        }
        count(connection, COUNT_PHRASES, TOO_FEW.formatted("phrase", "words"), array(connection, words), horizon);
        count(connection, COUNT_PLACES, TOO_FEW.formatted("place", "area_code"), array(connection, areas), horizon);
        return noted.size() == AT_ONCE || forgotten == AT_ONCE;
    }

    private static void write(Connection connection, List<AskedQuestion> noted, Set<String> words, Set<String> areas)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(WRITE)) {
            for (AskedQuestion asked : noted) {
                insert.setObject(1, UUID.randomUUID());
                insert.setObject(2, asked.at().atOffset(ZoneOffset.UTC));
                insert.setString(3, asked.words());
                insert.setString(4, asked.area());
                insert.setObject(5, asked.service());
                insert.setString(6, asked.understood().name());
                insert.addBatch();
                areas.add(asked.area());
                if (asked.words() != null) {
                    words.add(asked.words());
                }
            }
            insert.executeBatch();
        }
    }

    private static int forget(Connection connection, Instant horizon, Set<String> words, Set<String> areas)
            throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(FORGET)) {
            delete.setObject(1, horizon.atOffset(ZoneOffset.UTC));
            delete.setInt(2, AT_ONCE);
            int forgotten = 0;
            try (ResultSet gone = delete.executeQuery()) {
                while (gone.next()) {
                    forgotten++;
                    areas.add(gone.getString(2));
                    if (gone.getString(1) != null) {
                        words.add(gone.getString(1));
                    }
                }
            }
            return forgotten;
        }
    }

    private static void count(Connection connection, String often, String tooFew, Array those, Instant horizon)
            throws SQLException {
        for (String sql : List.of(often, tooFew)) {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setArray(1, those);
                statement.setObject(2, horizon.atOffset(ZoneOffset.UTC));
                statement.setInt(3, OFTEN);
                statement.executeUpdate();
            }
        }
    }

    private static Array array(Connection connection, Set<String> values) throws SQLException {
        return connection.createArrayOf("text", values.stream().sorted().toArray());
    }
}
