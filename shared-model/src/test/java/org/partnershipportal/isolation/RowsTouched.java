package org.partnershipportal.isolation;

import java.util.Map;
import java.util.TreeMap;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

/** How many rows of each table the transaction has read so far, by PostgreSQL's own count. */
class RowsTouched extends BaseRepository {
    private static final String COUNT = """
            select relname, coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0)
            from pg_stat_xact_user_tables where schemaname = 'portal'
            """;

    Map<String, Integer> read() {
        var touched = new TreeMap<String, Integer>();
        list(RowsTouched::row, COUNT).forEach(row -> touched.put(row.getKey(), row.getValue()));
        return touched;
    }

    private static Map.Entry<String, Integer> row(Columns columns) {
        return Map.entry(columns.text(0), columns.number(1));
    }
}
