package org.partnershipportal.web.api;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Map;

/** What is wrong, in the form of Open311: each error with a code, the status of HTTP, and a description. */
public final class GeoErrors {
    /** Our fields by the names that Open311 has for them. */
    private static final Map<String, String> NAMES = Map.of(
            "service", "service_code",
            "place", "address_string",
            "spot", "address_string",
            "summary", "description",
            "text", "description",
            "name", "first_name",
            "supportNeeds", "attribute[support_needs]");

    private GeoErrors() {}

    /** The errors that a problem tells of: one for each wrong field, else the problem itself. */
    public static GeoNode of(JsonObject problem) {
        int status = problem.getInt("status");
        GeoNode errors = GeoNode.list("errors");
        if (!problem.containsKey("errors")) {
            return errors.with(error(status, problem.getString("title")));
        }
        for (JsonValue each : problem.getJsonArray("errors")) {
            JsonObject wrong = each.asJsonObject();
            String field = wrong.getString("field");
            errors.with(error(status, NAMES.getOrDefault(field, field) + ": " + wrong.getString("message")));
        }
        return errors;
    }

    private static GeoNode error(int code, String description) {
        return GeoNode.record("error").with("code", code).with("description", description);
    }
}
