package org.partnershipportal.portal.standard;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.standard.PromiseRow;
import org.partnershipportal.standard.StandardView;
import org.partnershipportal.standard.VersionRow;

/** A version of the standard as other systems read it; names in small letters with hyphens. */
final class StandardJson {
    /** What the description shows; a test reads it back from the demo. */
    static final String EXAMPLE = "{\"version\": 1, \"published\": \"2026-04-01\", \"promises\": [{\"id\": \"TEL-01\","
            + " \"channel\": \"phone\", \"text\": \"We answer your call within 20 seconds.\","
            + " \"measure\": \"call-answer-time\", \"target\": 20, \"unit\": \"seconds\", \"percent\": 90,"
            + " \"method\": \"Of all calls in a month those that a person answers in this time, from the first ring on, by the telephone system.\"}]}";

    private StandardJson() {}

    static JsonObject of(StandardView standard) {
        VersionRow version = standard.version();
        JsonArrayBuilder promises = Json.createArrayBuilder();
        standard.promises().forEach(promise -> promises.add(promise(promise)));
        return Json.createObjectBuilder()
                .add("version", Objects.requireNonNull(version.number()))
                .add("published", Objects.requireNonNull(version.from()).toString())
                .add("promises", promises)
                .build();
    }

    private static JsonObjectBuilder promise(PromiseRow promise) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", promise.code())
                .add("channel", name(promise.channel()))
                .add("text", promise.text())
                .add("measure", name(promise.measure()));
        add(json, "target", promise.target().amount());
        json.add(
                "unit",
                promise.target().unit() == null
                        ? JsonValue.NULL
                        : Json.createValue(name(promise.target().unit())));
        add(json, "percent", promise.target().percent());
        return json.add("method", promise.method());
    }

    private static void add(JsonObjectBuilder json, String name, @Nullable Integer number) {
        json.add(name, number == null ? JsonValue.NULL : Json.createValue(number));
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
