package org.partnershipportal.deploy.bench.baseline;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement that the answer sent to the database, to be sent again.
 *
 * @param sql with a {@code ?} for each parameter
 * @param parameters as texts; PostgreSQL finds out their types
 */
public record Statement(String sql, List<@Nullable String> parameters) {
    /** The system property that names the folder of statements. */
    public static final String PROPERTY = "portal.bench.statements";

    private static final String SQL = "sql";
    private static final String PARAMETERS = "parameters";

    /** Keeps the transactions of one answer in a file. */
    public static void write(Path file, List<List<Statement>> transactions) throws IOException {
        var all = Json.createArrayBuilder();
        for (List<Statement> transaction : transactions) {
            var one = Json.createArrayBuilder();
            transaction.forEach(statement -> one.add(statement.toJson()));
            all.add(one);
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            Json.createWriter(out).writeArray(all.build());
        }
    }

    /** Reads what {@link #write} kept. */
    public static List<List<Statement>> read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Json.createReader(in).readArray().getValuesAs(JsonArray.class).stream()
                    .map(one -> one.getValuesAs(Statement::of))
                    .toList();
        }
    }

    private JsonObject toJson() {
        var texts = Json.createArrayBuilder();
        for (String parameter : parameters) {
            if (parameter == null) {
                texts.addNull();
            } else {
                texts.add(parameter);
            }
        }
        return Json.createObjectBuilder().add(SQL, sql).add(PARAMETERS, texts).build();
    }

    private static Statement of(JsonValue value) {
        JsonObject json = value.asJsonObject();
        List<@Nullable String> texts = new ArrayList<>();
        json.getJsonArray(PARAMETERS)
                .forEach(text -> texts.add(text instanceof JsonString known ? known.getString() : null));
        return new Statement(json.getString(SQL), texts);
    }
}
