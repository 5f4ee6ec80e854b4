package org.partnershipportal.deploy.bench.baseline;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Sends the statements of a request that writes, again and again, by plain JDBC. Two requests were recorded: a parameter
 * in which they differ is a new one each time (an id, a reference, a hash), of the same form; moments stay as they were.
 */
final class FreshReplay {
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\d.*");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final String BYTES = "\\x";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Map<String, FreshReplay> KNOWN = new ConcurrentHashMap<>();

    private final List<List<Statement>> one;
    private final List<List<Statement>> other;

    private FreshReplay(List<List<Statement>> one, List<List<Statement>> other) {
        this.one = one;
        this.other = other;
    }

    /** What was recorded under this name and, for the second request, under the name and {@code -again}. */
    static FreshReplay of(String name) throws IOException {
        FreshReplay ready = KNOWN.get(name);
        if (ready == null) {
            Path folder = Path.of(System.getProperty(Statement.PROPERTY));
            ready = new FreshReplay(
                    Statement.read(folder.resolve(name + ".json")),
                    Statement.read(folder.resolve(name + "-again.json")));
            KNOWN.put(name, ready);
        }
        return ready;
    }

    void run(DataSource source) throws SQLException {
        Map<String, String> fresh = new HashMap<>();
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            for (int t = 0; t < one.size(); t++) {
                for (int s = 0; s < one.get(t).size(); s++) {
                    send(connection, one.get(t).get(s), other.get(t).get(s), fresh);
                }
                connection.commit();
            }
            connection.setAutoCommit(true);
        }
    }

    private static void send(Connection connection, Statement one, Statement other, Map<String, String> fresh)
            throws SQLException {
        List<@Nullable String> values = values(one.parameters(), other.parameters(), fresh);
        try (PreparedStatement prepared = connection.prepareStatement(one.sql())) {
            for (int i = 0; i < values.size(); i++) {
                prepared.setObject(i + 1, values.get(i), Types.OTHER);
            }
            prepared.execute();
        }
    }

    private static List<@Nullable String> values(
            List<@Nullable String> ones, List<@Nullable String> others, Map<String, String> fresh) {
        List<@Nullable String> values = new ArrayList<>();
        for (int i = 0; i < ones.size(); i++) {
            String value = ones.get(i);
            boolean same = value == null
                    || value.equals(others.get(i))
                    || MOMENT.matcher(value).matches();
            values.add(same ? value : fresh.computeIfAbsent(value, FreshReplay::like));
        }
        return values;
    }

    /** Another value of the same form. */
    private static String like(String value) {
        if (ID.matcher(value).matches()) {
            return UUID.randomUUID().toString();
        }
        if (value.startsWith(BYTES)) {
            byte[] bytes = new byte[(value.length() - BYTES.length()) / 2];
            RANDOM.nextBytes(bytes);
            return BYTES + HexFormat.of().formatHex(bytes);
        }
        return value.chars().mapToObj(FreshReplay::like).collect(Collectors.joining());
    }

    private static String like(int letter) {
        if (Character.isDigit(letter)) {
            return Integer.toString(RANDOM.nextInt(10));
        }
        return letter >= 'A' && letter <= 'Z'
                ? Character.toString('A' + RANDOM.nextInt(26))
                : letter >= 'a' && letter <= 'f'
                        ? Character.toString('a' + RANDOM.nextInt(6))
                        : Character.toString(letter);
    }
}
