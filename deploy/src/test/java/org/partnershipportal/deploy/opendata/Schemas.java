package org.partnershipportal.deploy.opendata;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.partnershipportal.deploy.part.Home;

/**
 * The schemas of Open Referral UK, which are not ours to ship: the system property {@code portal.external} names the folder
 * in whose folder {@code oruk} they are; without it, {@code ../shared/external} beside the project.
 */
final class Schemas {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Schemas() {}

    /** Skips the test, and says why, when the schemas are not there. */
    static void required() {
        assumeTrue(
                Files.isDirectory(folder()),
                () -> "The schemas of Open Referral UK are not in " + folder() + ": set -Dportal.external=FOLDER");
    }

    static JsonSchema of(String name) {
        return part(name, "");
    }

    /** @param pointer to a schema within the schema */
    static JsonSchema part(String name, String pointer) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(
                        read(name + ".json").at(pointer),
                        SchemaValidatorsConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build());
    }

    /** The envelope of a page, as the description of the interface has it. */
    static JsonSchema ofPages() {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(read("openapi.json").at("/components/schemas/Page"));
    }

    /** What is wrong with it; nothing when it is valid. */
    static List<String> problems(JsonSchema schema, JsonNode value) {
        return schema.validate(value).stream().map(Object::toString).toList();
    }

    static JsonNode read(String file) {
        try {
            return JSON.readTree(folder().resolve(file).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        String set = System.getProperty("portal.external");
        Path external = set == null ? Home.path("..").resolve("shared").resolve("external") : Path.of(set);
        return external.resolve("oruk").normalize();
    }
}
