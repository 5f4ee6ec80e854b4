package org.partnershipportal.portal.place;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.place.OutsideCouncil;
import org.partnershipportal.place.PlaceFacts;
import org.partnershipportal.place.PlaceFound;
import org.partnershipportal.place.PlaceRow;

/** A place as the API writes it. */
public final class PlaceJson {
    private static final int MONTH = 7;
    private static final int USUAL_SIZE = 512;

    private PlaceJson() {}

    static String of(PlaceFound found) {
        StringWriter text = new StringWriter(USUAL_SIZE);
        try (JsonGenerator json = Json.createGenerator(text)) {
            json.writeStartObject();
            content(json, found);
            json.writeEnd();
        }
        return text.toString();
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
