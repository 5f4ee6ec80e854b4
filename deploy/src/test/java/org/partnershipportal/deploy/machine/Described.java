package org.partnershipportal.deploy.machine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeSet;

/** What the interfaces say of themselves under /openapi. */
final class Described {
    private final JsonNode paths;

    private Described(JsonNode paths) {
        this.paths = paths;
    }

    static Described by(Machine machine) {
        return new Described(Machine.json(machine.get("/openapi?format=json")).path("paths"));
    }

    JsonNode operation(String path, String method) {
        return paths.path(path).path(method);
    }

    /** The JSON that the example of a POST sends. */
    JsonNode sent(String path) {
        JsonNode content = operation(path, "post").at("/requestBody/content/application~1json/example");
        assertThat(content.isMissingNode()).as(path).isFalse();
        return content.isTextual() ? Machine.json(content.asText()) : content;
    }

    /** What the example of a POST sends as a form. */
    String form(String path) {
        JsonNode content =
                operation(path, "post").at("/requestBody/content/application~1x-www-form-urlencoded/example");
        assertThat(content.isTextual()).as(path).isTrue();
        return content.asText();
    }

    /** That an answer in JSON has the fields that the description shows, and no others. */
    void requireAlike(HttpResponse<String> answer, String path, String method, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        String type = Machine.header(answer, "Content-Type").split(";", -1)[0];
        JsonNode shown = operation(path, method)
                .path("responses")
                .path("" + status)
                .path("content")
                .path(type)
                .path("example");
        JsonNode example = shown.isTextual() ? Machine.json(shown.asText()) : shown;
        assertThat(fields("", Machine.json(answer)))
                .as(path)
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(fields("", example));
    }

    /** Each field by its way from the top; of a list its first row. */
    private static Set<String> fields(String way, JsonNode node) {
        if (node.isArray()) {
            return fields(way, node.path(0));
        }
        Set<String> all = new TreeSet<>();
        node.properties().forEach(field -> {
            all.add(way + field.getKey());
            all.addAll(fields(way + field.getKey() + "/", field.getValue()));
        });
        return all;
    }
}
