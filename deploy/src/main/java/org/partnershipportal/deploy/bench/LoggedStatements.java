package org.partnershipportal.deploy.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.deploy.bench.baseline.Statement;

/** Understands PostgreSQL's log: the transactions of one login, each with its statements in their order. */
public final class LoggedStatements {
    /** A message: one line that begins with the moment, and those that go on with a tab. */
    private static final Pattern MESSAGE =
            Pattern.compile("^\\d{4}-\\d\\d-\\d\\d \\S+ \\S+ (\\S+)@\\S+ (.*(?:\\n\\t.*)*)", Pattern.MULTILINE);

    private static final Pattern EXECUTE = Pattern.compile("LOG:  (?:execute [^:]+|statement): (.*)", Pattern.DOTALL);
    private static final Pattern DETAIL = Pattern.compile("DETAIL:  Parameters: (.*)", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("\\$\\d+ = (?:NULL|'((?:[^']|'')*)')");

    private final List<List<Statement>> transactions = new ArrayList<>();
    private @Nullable List<Statement> open;

    private LoggedStatements() {}

    /** What that login did, but for statements outside a transaction. */
    public static List<List<Statement>> of(String login, String log) {
        LoggedStatements statements = new LoggedStatements();
        Matcher message = MESSAGE.matcher(log);
        while (message.find()) {
            if (message.group(1).equals(login)) {
                statements.add(message.group(2).replace("\n\t", "\n"));
            }
        }
        return statements.transactions;
    }

    private void add(String message) {
        Matcher execute = EXECUTE.matcher(message);
        Matcher detail = DETAIL.matcher(message);
        if (execute.matches()) {
            execute(execute.group(1).strip());
        } else if (detail.matches() && open != null && !open.isEmpty()) {
            int last = open.size() - 1;
            open.set(last, new Statement(open.get(last).sql(), parameters(detail.group(1))));
        }
    }

    private void execute(String sql) {
        if (sql.startsWith("BEGIN")) {
            open = new ArrayList<>();
        } else if (sql.equals("COMMIT") || sql.equals("ROLLBACK")) {
            if (open != null && !open.isEmpty()) {
                transactions.add(open);
            }
            open = null;
        } else if (open != null) {
            open.add(new Statement(sql.replaceAll("\\$\\d+", "?"), List.of()));
        }
    }

    private static List<@Nullable String> parameters(String detail) {
        List<@Nullable String> values = new ArrayList<>();
        Matcher parameter = PARAMETER.matcher(detail);
        while (parameter.find()) {
            String value = parameter.group(1);
            values.add(value == null ? null : value.replace("''", "'"));
        }
        return values;
    }
}
