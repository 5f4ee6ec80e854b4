package org.partnershipportal.isolation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What PostgreSQL says of itself: tables, and the answers to questions whose answer should be "none". */
final class Catalogue {

    private static final String TABLES = """
            select c.relname,
                   array_agg(a.attname::text order by array_position(i.indkey, a.attnum))
                       filter (where a.attnum = any (i.indkey)),
                   array_agg(a.attname::text order by a.attnum) filter (where a.attgenerated = '' and a.attidentity <> 'a')
            from pg_class c
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            join pg_index i on i.indrelid = c.oid and i.indisprimary
            where c.relnamespace = 'portal'::regnamespace and c.relkind in ('r', 'p')
              and c.relname <> 'flyway_schema_history'
            group by c.relname order by c.relname
            """;

    private Catalogue() {}

    static List<Table> tables(Connection superuser) throws SQLException {
        var tables = new ArrayList<Table>();
        try (Statement statement = superuser.createStatement();
                ResultSet rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                tables.add(new Table(rows.getString(1), texts(rows, 2), texts(rows, 3)));
            }
        }
        return tables;
    }

    private static List<String> texts(ResultSet row, int column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    /** The rows of a query of catalogue-question form, each joined to one line. */
    static List<String> ask(Connection superuser, String question) throws SQLException {
        var lines = new ArrayList<String>();
        try (Statement statement = superuser.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                var cells = new ArrayList<String>();
                for (int i = 1; i <= columns; i++) {
                    cells.add(String.valueOf(rows.getString(i)));
                }
                lines.add(String.join(" ", cells));
            }
        }
        return lines;
    }
}
