package org.partnershipportal.answer;

import org.partnershipportal.common.Sentences;
import org.partnershipportal.place.PlaceRow;
import org.partnershipportal.responsibility.ResponsibleBody;

/** The one sentence that says why a body is named. */
final class Reason {
    private Reason() {}

    static String of(String serviceReason, ResponsibleBody body, PlaceRow place) {
        if (body.override()) {
            return Sentences.say(
                    "answer.reason.override",
                    body.name(),
                    body.areaName() == null ? place.areaName() : body.areaName(),
                    body.authority());
        }
        return switch (body.kind()) {
            case "COUNTY" -> county(serviceReason, place);
            case "DISTRICT" -> Sentences.say("answer.reason.district", serviceReason, place.name(), place.areaName());
            case "UNITARY" -> Sentences.say("answer.reason.unitary", serviceReason, place.name(), place.areaName());
            default -> Sentences.say("answer.reason.own-area", serviceReason, place.name(), body.name());
        };
    }

    private static String county(String serviceReason, PlaceRow place) {
        String county = place.countyName();
        return county == null
                ? Sentences.say("answer.reason.district", serviceReason, place.name(), place.areaName())
                : Sentences.say(
                        "answer.reason.district-in-county", serviceReason, place.name(), place.areaName(), county);
    }
}
