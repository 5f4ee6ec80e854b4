package org.partnershipportal.web.api;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.InvalidInputException.Problem;

/** A JSON object that another system sent, read field by field; what cannot be read is named. */
public final class JsonBody {
    private final JsonObject fields;
    private final String within;

    private JsonBody(JsonObject fields, String within) {
        this.fields = fields;
        this.within = within;
    }

    /**
     * The bytes of a body.
     *
     * @throws InvalidInputException naming {@code body} when there are more than most
     */
    public static byte[] bytes(InputStream body, int most) throws IOException {
        byte[] bytes = body.readNBytes(most + 1);
        if (bytes.length > most) {
            throw new InvalidInputException("body", "error.api.too-large", most);
        }
        return bytes;
    }

    /**
     * The one object in these bytes.
     *
     * @throws InvalidInputException naming {@code body} when they are none
     */
    public static JsonBody of(byte[] bytes) {
        if (parsed(bytes) instanceof JsonObject object) {
            return new JsonBody(object, "");
        }
        throw unreadable();
    }

    /**
     * The object or array in these bytes.
     *
     * @throws InvalidInputException naming {@code body} when they are neither
     */
    public static JsonStructure parsed(byte[] bytes) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            return reader.read();
        } catch (JsonException e) {
            throw unreadable();
        }
    }

    private static InvalidInputException unreadable() {
        return new InvalidInputException("body", "error.api.unreadable-json");
    }

    /**
     * Refuses fields of other names: a misspelt one would be lost.
     *
     * @throws InvalidInputException naming each of them
     */
    public void requireOnly(Set<String> known) {
        List<Problem> unknown = fields.keySet().stream()
                .filter(name -> !known.contains(name))
                .map(name -> new Problem(within + name, "error.api.field-unknown", List.of(within + name)))
                .toList();
        if (!unknown.isEmpty()) {
            throw new InvalidInputException(unknown);
        }
    }

    /**
     * A text; null when it is left out.
     *
     * @throws InvalidInputException when it is no text, or one with the character U+0000, which no database keeps
     */
    public @Nullable String text(String name) {
        JsonValue value = fields.getOrDefault(name, JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return null;
        }
        if (value instanceof JsonString text && text.getString().indexOf(0) < 0) {
            return text.getString();
        }
        throw new InvalidInputException(within + name, "error.api.no-text", within + name);
    }

    /**
     * Yes or no; null when it is left out.
     *
     * @throws InvalidInputException when it is neither
     */
    public @Nullable Boolean flag(String name) {
        JsonValue value = fields.getOrDefault(name, JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return null;
        }
        if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
            return value == JsonValue.TRUE;
        }
        throw new InvalidInputException(within + name, "error.api.no-flag", within + name);
    }

    /**
     * An object within this one; null when it is left out.
     *
     * @throws InvalidInputException when it is no object
     */
    public @Nullable JsonBody object(String name) {
        JsonValue value = fields.getOrDefault(name, JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return null;
        }
        if (value instanceof JsonObject object) {
            return new JsonBody(object, within + name + ".");
        }
        throw new InvalidInputException(within + name, "error.api.no-object", within + name);
    }
}
