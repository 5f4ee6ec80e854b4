package org.partnershipportal.portal.directory;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.answer.Answer;
import org.partnershipportal.answer.AnswerView;
import org.partnershipportal.directory.BodyRow;
import org.partnershipportal.directory.ContactRow;
import org.partnershipportal.directory.ServiceRow;
import org.partnershipportal.place.PlaceFound;
import org.partnershipportal.place.PlaceRow;

/** An answer as the API writes it. */
final class AnswerJson {
    private AnswerJson() {}

    static String of(AnswerView view, ReachJson reach) {
        StringWriter text = new StringWriter(2048);
        try (JsonGenerator json = Json.createGenerator(text)) {
            json.writeStartObject()
                    .write("query", view.query())
                    .write("on", view.on().toString());
            place(json, view.place());
            json.writeStartArray("answers");
            view.answers().forEach(answer -> answer(json, answer, reach));
            json.writeEnd().writeStartArray("alternatives");
            view.alternatives().forEach(service -> {
                json.writeStartObject();
                service(json, service);
                json.writeEnd();
            });
            json.writeEnd().writeEnd();
        }
        return text.toString();
    }

    /** What an unknown place looks like. */
    static JsonValue candidates(PlaceFound found) {
        JsonArrayBuilder candidates = Json.createArrayBuilder();
        for (PlaceRow row : found.candidates()) {
            JsonObjectBuilder candidate = Json.createObjectBuilder()
                    .add("name", row.name())
                    .add("kind", row.kind().toLowerCase(Locale.ROOT))
                    .add("area", row.areaName())
                    .add("gss", row.areaCode());
            candidates.add(candidate);
        }
        return candidates.build();
    }

    private static void place(JsonGenerator json, PlaceFound found) {
        json.writeStartObject("place").write("typed", found.typed());
        found.place().ifPresent(row -> placeFields(json, row));
        if (found.isAmbiguous()) {
            json.writeStartArray("candidates");
            for (PlaceRow row : found.candidates()) {
                json.writeStartObject();
                placeFields(json, row);
                json.writeEnd();
            }
            json.writeEnd();
        }
        json.writeEnd();
    }

    private static void placeFields(JsonGenerator json, PlaceRow row) {
        json.write("name", row.name())
                .write("kind", row.kind().toLowerCase(Locale.ROOT))
                .write("area", row.areaName())
                .write("gss", row.areaCode());
        writeOrNull(json, "county", row.countyName());
    }

    private static void answer(JsonGenerator json, Answer answer, ReachJson reach) {
        json.writeStartObject().writeStartObject("service");
        service(json, answer.service());
        json.writeEnd();
        body(json, answer.body());
        json.write("part", answer.part())
                .write("reason", answer.reason())
                .write("confidence", answer.confidence().name().toLowerCase(Locale.ROOT))
                .write("authority", answer.authority());
        writeOrNull(json, "note", answer.note());
        json.writeStartArray("contacts");
        answer.contacts().forEach(contact -> contact(json, contact, answer, reach));
        json.writeEnd();
        reach.write(json, answer);
        json.writeEnd();
    }

    private static void service(JsonGenerator json, ServiceRow service) {
        json.write("id", service.id().toString()).write("slug", service.slug()).write("name", service.name());
    }

    private static void body(JsonGenerator json, BodyRow body) {
        json.writeStartObject("body").write("name", body.name()).write("slug", body.slug());
        writeOrNull(json, "gss", body.gss());
        json.write("kind", body.kind().toLowerCase(Locale.ROOT));
        writeOrNull(json, "website", body.website());
        json.write("takesReferrals", body.takesReferrals()).writeEnd();
    }

    private static void contact(JsonGenerator json, ContactRow contact, Answer answer, ReachJson reach) {
        json.writeStartObject()
                .write("channel", contact.channel().toLowerCase(Locale.ROOT).replace('_', '-'))
                .write("value", contact.value());
        writeOrNull(json, "label", contact.label());
        writeOrNull(json, "hours", contact.hours());
        reach.write(json, answer, contact);
        json.writeEnd();
    }

    static void writeOrNull(JsonGenerator json, String name, @Nullable String value) {
        if (value == null) {
            json.writeNull(name);
        } else {
            json.write(name, value);
        }
    }
}
