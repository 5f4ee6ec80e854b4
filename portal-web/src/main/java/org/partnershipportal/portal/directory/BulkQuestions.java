package org.partnershipportal.portal.directory;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.web.api.JsonBody;

/**
 * Many questions as another system sends them: {@code {"q": …, "on": …, "questions": [{"q": …, "place": …, "on": …}]}}. What
 * stands outside the rows holds for each row that does not say otherwise.
 */
final class BulkQuestions {
    static final int MOST_ROWS = 500;
    static final int MOST_BYTES = 1_000_000;

    private static final String ROWS = "questions";

    private final JsonObject defaults;
    private final JsonArray rows;

    private BulkQuestions(JsonObject defaults, JsonArray rows) {
        this.defaults = defaults;
        this.rows = rows;
    }

    /**
     * Reads the body of a request.
     *
     * @throws InvalidInputException naming {@code body} or {@code questions}; single rows are looked at when their turn
     *     comes
     */
    static BulkQuestions read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new InvalidInputException("body", "error.bulk.too-large", MOST_BYTES);
        }
        JsonValue all = JsonBody.parsed(bytes);
        if (!(all instanceof JsonObject defaults) || !(defaults.get(ROWS) instanceof JsonArray rows)) {
            throw new InvalidInputException(ROWS, "error.bulk.rows-missing");
        }
        if (rows.isEmpty() || rows.size() > MOST_ROWS) {
            throw new InvalidInputException(ROWS, "error.bulk.row-count", MOST_ROWS, rows.size());
        }
        return new BulkQuestions(defaults, rows);
    }

    List<JsonValue> rows() {
        return rows;
    }

    /**
     * The question in a row.
     *
     * @throws InvalidInputException naming what is wrong with the row
     */
    Question question(JsonValue row) {
        if (!(row instanceof JsonObject fields)) {
            throw new InvalidInputException("row", "error.bulk.row-no-object");
        }
        String question = text(fields, "q");
        String place = text(fields, "place");
        return new Question(question == null ? "" : question, place == null ? "" : place, text(fields, "on"));
    }

    private @Nullable String text(JsonObject fields, String name) {
        JsonValue value = fields.getOrDefault(name, defaults.getOrDefault(name, JsonValue.NULL));
        if (value == JsonValue.NULL) {
            return null;
        }
        if (value instanceof JsonString text) {
            return text.getString();
        }
        throw new InvalidInputException(name, "error.bulk.no-text", name);
    }

    /** @param on a day as it was written; null for today */
    record Question(String question, String place, @Nullable String on) {}
}
