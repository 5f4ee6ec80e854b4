package org.partnershipportal.deploy.bench.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.partnershipportal.search.MeaningStatement;
import org.partnershipportal.search.Meanings;
import org.partnershipportal.search.SearchStatement;
import org.partnershipportal.search.ServiceMatch;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.AskerAnnouncement;

/** Asks the database as the public application does: its login, the role of the public, the same statement. */
public final class SearchCaller implements AutoCloseable {
    private static final Pattern MARK = Pattern.compile("\\?(\\d)");
    private static final int MOST = 8;

    private final Connection connection;
    private final PreparedStatement statement;
    private final List<Integer> marks;
    private final LocalDate today;
    private final Meanings meanings;

    /** @param connection of the login portal_web; closed with this */
    public SearchCaller(Connection connection, LocalDate today) throws SQLException {
        this.connection = connection;
        this.today = today;
        connection.setAutoCommit(false);
        AskerAnnouncement.announce(connection, Asker.ANYBODY);
        marks = MARK.matcher(SearchStatement.SQL)
                .results()
                .map((MatchResult mark) -> Integer.valueOf(mark.group(1)))
                .toList();
        statement =
                connection.prepareStatement(MARK.matcher(SearchStatement.SQL).replaceAll("?"));
        meanings = meanings();
    }

    /** What the search finds, the best first. */
    public List<ServiceMatch> ask(String question) throws SQLException {
        return SearchStatement.matches(rows(question), meanings, question, today, MOST);
    }

    private Meanings meanings() throws SQLException {
        try (PreparedStatement entries = connection.prepareStatement(MeaningStatement.ENTRIES)) {
            return MeaningStatement.meanings(Instant.EPOCH, read(entries));
        }
    }

    /** The same without a look at the rows, for measuring. */
    List<Object[]> rows(String question) throws SQLException {
        bind(statement, question);
        return read(statement);
    }

    /** How the database goes about it, with what each step took. */
    List<String> explain(String question) throws SQLException {
        String sql = "explain (analyze, buffers, costs off) "
                + MARK.matcher(SearchStatement.SQL).replaceAll("?");
        try (PreparedStatement explain = connection.prepareStatement(sql)) {
            bind(explain, question);
            return read(explain).stream().map(row -> String.valueOf(row[0])).toList();
        }
    }

    private void bind(PreparedStatement bound, String question) throws SQLException {
        List<Object> arguments = SearchStatement.arguments(question, today);
        for (int i = 0; i < marks.size(); i++) {
            bound.setObject(i + 1, arguments.get(marks.get(i) - 1));
        }
    }

    private static List<Object[]> read(PreparedStatement asked) throws SQLException {
        try (ResultSet rows = asked.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            List<Object[]> read = new ArrayList<>();
            while (rows.next()) {
                Object[] row = new Object[columns];
                for (int i = 0; i < columns; i++) {
                    row[i] = rows.getObject(i + 1);
                }
                read.add(row);
            }
            return read;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
