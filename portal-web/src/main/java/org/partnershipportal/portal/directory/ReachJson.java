package org.partnershipportal.portal.directory;

import jakarta.json.stream.JsonGenerator;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.answer.Answer;
import org.partnershipportal.answer.Reach;
import org.partnershipportal.directory.ContactRow;
import org.partnershipportal.directory.ServiceFacts;
import org.partnershipportal.location.LocationRow;
import org.partnershipportal.schedule.OpenState;
import org.partnershipportal.schedule.OpeningHours;

/** What the API adds to an answer: openNow and opensNext of each contact, facts, locations. */
final class ReachJson {
    private final LocalDate on;
    private final ZonedDateTime now;

    /** @param on the day that is answered for */
    ReachJson(LocalDate on, ZonedDateTime now) {
        this.on = on;
        this.now = now;
    }

    void write(JsonGenerator json, Answer answer, ContactRow contact) {
        open(json, answer.reach().hours(contact));
    }

    void write(JsonGenerator json, Answer answer) {
        ServiceFacts facts = answer.reach().facts();
        json.writeStartObject("facts");
        if (facts != null) {
            AnswerJson.writeOrNull(json, "description", facts.description());
            AnswerJson.writeOrNull(json, "whoQualifies", facts.whoQualifies());
            AnswerJson.writeOrNull(json, "cost", facts.cost());
            AnswerJson.writeOrNull(json, "whatToBring", facts.whatToBring());
        }
        json.writeEnd().writeStartArray("locations");
        answer.reach().spots().forEach(spot -> spot(json, spot));
        json.writeEnd();
    }

    private void spot(JsonGenerator json, Reach.Spot spot) {
        LocationRow location = spot.near().location();
        json.writeStartObject()
                .write("id", location.id().toString())
                .write("slug", location.slug())
                .write("name", location.name())
                .write("kind", location.kind().toLowerCase(Locale.ROOT).replace('_', '-'))
                .write("address", location.address());
        AnswerJson.writeOrNull(json, "postcode", location.postcode());
        if (location.latitude() != null && location.longitude() != null) {
            json.write("latitude", location.latitude()).write("longitude", location.longitude());
        }
        if (spot.near().metres() != null) {
            json.write("metres", spot.near().metres());
        }
        json.writeStartArray("channels");
        spot.near()
                .channels()
                .forEach(channel -> json.write(channel.toLowerCase(Locale.ROOT).replace('_', '-')));
        json.writeEnd();
        AnswerJson.writeOrNull(json, "limits", spot.near().limits());
        open(json, spot.hours().isKnown() ? spot.hours() : null);
        json.writeEnd();
    }

    /** Nothing where the hours are not known, or another day is asked about. */
    private void open(JsonGenerator json, @Nullable OpeningHours hours) {
        if (hours == null || !on.equals(now.toLocalDate())) {
            return;
        }
        OpenState state = hours.at(now);
        json.write("openNow", state.open());
        moment(json, "closesAt", state.until());
        moment(json, "opensNext", state.next());
    }

    private static void moment(JsonGenerator json, String name, @Nullable ZonedDateTime moment) {
        if (moment != null) {
            json.write(name, moment.toOffsetDateTime().toString());
        }
    }
}
