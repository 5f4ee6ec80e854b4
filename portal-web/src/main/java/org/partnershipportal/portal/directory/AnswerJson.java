package org.partnershipportal.portal.directory;

import jakarta.json.stream.JsonGenerator;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.answer.Answer;
import org.partnershipportal.answer.AnswerView;
import org.partnershipportal.answer.FrontDesk;
import org.partnershipportal.directory.BodyRow;
import org.partnershipportal.directory.ContactRow;
import org.partnershipportal.directory.ServiceRow;
import org.partnershipportal.portal.place.PlaceJson;
import org.partnershipportal.web.api.JsonText;
import org.partnershipportal.web.page.Messages;

/** An answer as the API writes it. */
final class AnswerJson {
    private AnswerJson() {}

    static String of(AnswerView view, ZonedDateTime now) {
        return JsonText.object(json -> fields(json, view, now));
    }

    /** All of an answer, inside an object that the caller begins and ends. */
    static void fields(JsonGenerator json, AnswerView view, ZonedDateTime now) {
        ReachJson reach = new ReachJson(view.on(), now);
        json.write("query", view.query()).write("on", view.on().toString());
        json.writeStartObject("place");
        PlaceJson.content(json, view.place());
        json.writeEnd().writeStartArray("answers");
        view.answers().forEach(answer -> answer(json, answer, reach));
        json.writeEnd().writeStartArray("alternatives");
        view.alternatives().forEach(service -> {
            json.writeStartObject();
            service(json, service);
            json.writeEnd();
        });
        json.writeEnd();
        danger(json, view);
        ring(json, view.frontDesk());
    }

    /** The number to call before anything else; null when nobody seems to be in danger. */
    private static void danger(JsonGenerator json, AnswerView view) {
        if (view.danger()) {
            json.writeStartObject("danger")
                    .write("call", "999")
                    .write("text", Messages.text("answer.danger.text"))
                    .writeEnd();
        } else {
            json.writeNull("danger");
        }
    }

    /** Whom to ring when no answer is more than a guess; null when one is. */
    private static void ring(JsonGenerator json, @Nullable FrontDesk desk) {
        if (desk == null) {
            json.writeNull("ring");
            return;
        }
        json.writeStartObject("ring");
        body(json, desk.body());
        json.writeStartArray("contacts");
        desk.contacts().forEach(contact -> {
            contact(json, contact);
            json.writeEnd();
        });
        json.writeEnd().writeEnd();
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
        answer.reach().contacts().forEach(contact -> {
            contact(json, contact);
            reach.write(json, answer, contact);
            json.writeEnd();
        });
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

    /** An object that the caller ends. */
    private static void contact(JsonGenerator json, ContactRow contact) {
        json.writeStartObject()
                .write("channel", contact.channel().toLowerCase(Locale.ROOT).replace('_', '-'))
                .write("value", contact.value());
        writeOrNull(json, "label", contact.label());
        writeOrNull(json, "hours", contact.hours());
    }

    static void writeOrNull(JsonGenerator json, String name, @Nullable String value) {
        if (value == null) {
            json.writeNull(name);
        } else {
            json.write(name, value);
        }
    }
}
