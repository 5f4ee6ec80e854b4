package org.partnershipportal.portal.place;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.place.OutsideCouncil;
import org.partnershipportal.place.PlaceFacts;
import org.partnershipportal.place.PlaceFound;
import org.partnershipportal.place.PlaceRow;
import org.partnershipportal.web.api.JsonText;
import org.partnershipportal.web.api.Problem;

/** A place as the API writes it. */
public final class PlaceJson {
    private static final int MONTH = 7;

    private PlaceJson() {}

    static String of(PlaceFound found) {
        return JsonText.object(json -> content(json, found));
    }

    /** What to say of a place that is not known: what it looks like. */
    public static Problem unknown(PlaceFound found) {
        JsonArrayBuilder candidates = Json.createArrayBuilder();
        for (PlaceRow row : found.candidates()) {
            candidates.add(Json.createObjectBuilder()
                    .add("name", row.name())
                    .add("kind", row.kind().toLowerCase(Locale.ROOT))
                    .add("area", row.areaName())
                    .add("gss", row.areaCode()));
        }
        return Problem.of(Response.Status.NOT_FOUND.getStatusCode(), "error.place.unknown", found.typed())
                .and("candidates", candidates.build());
    }

    /** The fields of a place within an object that is open. */
    public static void content(JsonGenerator json, PlaceFound found) {
        json.write("typed", found.typed());
        found.place().ifPresent(row -> fields(json, row));
        facts(json, found.facts());
        if (found.isAmbiguous()) {
            json.writeStartArray("candidates");
            for (PlaceRow row : found.candidates()) {
                json.writeStartObject();
                fields(json, row);
                json.writeEnd();
            }
            json.writeEnd();
        }
    }

    private static void fields(JsonGenerator json, PlaceRow row) {
        json.write("name", row.name())
                .write("kind", row.kind().toLowerCase(Locale.ROOT))
                .write("area", row.areaName())
                .write("gss", row.areaCode());
        orNull(json, "county", row.countyName());
    }

    private static void facts(JsonGenerator json, PlaceFacts facts) {
        LocalDate ended = facts.ended();
        if (ended != null) {
            json.write("ended", ended.toString().substring(0, MONTH));
        }
        OutsideCouncil outside = facts.outside();
        if (outside != null) {
            json.writeStartObject("outside");
            orNull(json, "council", outside.name());
            orNull(json, "website", outside.website());
            json.writeEnd();
        }
        if (facts.noFixedAddress()) {
            json.write("noFixedAddress", true);
        }
        if (facts.latitude() != null && facts.longitude() != null) {
            json.write("latitude", facts.latitude()).write("longitude", facts.longitude());
        }
    }

    private static void orNull(JsonGenerator json, String name, @Nullable String value) {
        if (value == null) {
            json.writeNull(name);
        } else {
            json.write(name, value);
        }
    }
}
