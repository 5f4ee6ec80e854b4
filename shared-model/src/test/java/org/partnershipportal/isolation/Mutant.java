package org.partnershipportal.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One way in which the isolation of a table could be weaker than it is.
 *
 * @param table on which it is
 * @param change what is weakened, in words: the policy, which part of it, and how
 * @param sql that weakens it
 */
record Mutant(String table, String change, String sql) {

    /** Nothing weakened. */
    static final Mutant NONE = new Mutant("", "nothing", "select 1");

    private static final String POLICIES = """
            select c.relname, p.polname, pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)
            from pg_policy p join pg_class c on c.oid = p.polrelid
            where c.relnamespace = 'portal'::regnamespace order by 1, 2
            """;

    @Override
    public String toString() {
        return table + ": " + change;
    }

    void apply(Connection superuser) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Every mutant of every table and policy. */
    static List<Mutant> all(Connection superuser) throws SQLException {
        var mutants = new ArrayList<Mutant>();
        for (Table table : Catalogue.tables(superuser)) {
            mutants.add(ofTable(table, "disable"));
            mutants.add(ofTable(table, "no force"));
        }
        try (Statement statement = superuser.createStatement();
                var rows = statement.executeQuery(POLICIES)) {
            while (rows.next()) {
                mutants.addAll(ofPolicy(rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4)));
            }
        }
        return mutants;
    }

    private static Mutant ofTable(Table table, String how) {
        return new Mutant(
                table.name(),
                "row-level security: " + how,
                "alter table " + table.name() + " " + how + " row level security");
    }

    private static List<Mutant> ofPolicy(String table, String policy, @Nullable String using, @Nullable String check) {
        var mutants = new ArrayList<Mutant>();
        mutants.add(new Mutant(table, policy + ": dropped", "drop policy " + policy + " on " + table));
        weakened(table, policy, "using", using).forEach(mutants::add);
        weakened(table, policy, "with check", check).forEach(mutants::add);
        return mutants;
    }

    private static Stream<Mutant> weakened(String table, String policy, String clause, @Nullable String condition) {
        if (condition == null) {
            return Stream.of();
        }
        return Weakening.of(condition).stream()
                .map(weaker -> new Mutant(
                        table,
                        policy + " " + clause + ": " + weaker.change(),
                        "alter policy %s on %s %s (%s)".formatted(policy, table, clause, weaker.condition())));
    }
}
