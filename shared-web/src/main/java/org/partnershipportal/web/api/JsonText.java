package org.partnershipportal.web.api;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.StringWriter;
import java.util.Map;
import java.util.function.Consumer;

/** One JSON object, written straight into its text: for answers that are too long, or asked for too often, to be built. */
public final class JsonText {
    /** Kept: {@link Json} looks for its provider among all archives each time that it is asked. */
    private static final JsonGeneratorFactory FACTORY = Json.createGeneratorFactory(Map.of());

    private static final int USUAL_SIZE = 2048;

    private JsonText() {}

    /** @param fields writes the fields; the object around them is begun and ended here */
    public static String object(Consumer<JsonGenerator> fields) {
        StringWriter text = new StringWriter(USUAL_SIZE);
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            fields.accept(json);
            json.writeEnd();
        }
        return text.toString();
    }
}
