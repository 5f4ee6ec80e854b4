package org.partnershipportal.portal.machine;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.machine.MachineCase;
import org.partnershipportal.referral.Action;
import org.partnershipportal.referral.CaseContent;
import org.partnershipportal.referral.ContactWay;
import org.partnershipportal.referral.PartBrief;
import org.partnershipportal.referral.PartPage;
import org.partnershipportal.referral.PartRow;

/** Referrals as the interface writes them. */
final class ReferralJson {
    private static final Map<String, List<String>> FIELDS = Map.of(
            "BODY", List.of("to"),
            "REASON", List.of("reason"),
            "OUTCOME", List.of("outcome"),
            "PLACE_OR_SERVICE", List.of("place", "service"));

    private ReferralJson() {}

    /** How a part stands: what the answers to all operations begin with. */
    static JsonObjectBuilder brief(PartBrief part) {
        return Json.createObjectBuilder()
                .add("reference", part.reference())
                .add("status", part.status().name().toLowerCase(Locale.ROOT))
                .add("accountable", part.accountable())
                .add("holder", part.holder())
                .add("version", part.version())
                .add("due", part.due().toString());
    }

    static JsonObjectBuilder row(PartRow part) {
        JsonObjectBuilder json = brief(part.brief()).add("service", part.service());
        orNull(json, "place", part.place());
        json.add("firstContact", part.firstContact().toString())
                .add("changed", part.changed().toString());
        orNull(json, "waitsFor", part.waitsFor());
        orNull(json, "outcome", part.outcome() == null ? null : part.outcome().name());
        orNull(json, "outcomeText", part.outcomeText());
        return json;
    }

    static String opened(MachineCase opened) {
        JsonObjectBuilder json = row(opened.part());
        opened.view().content().ifPresentOrElse(content -> content(json, content), () -> json.addNull("content"));
        JsonArrayBuilder legs = Json.createArrayBuilder();
        opened.view()
                .legs()
                .forEach(leg -> legs.add(Json.createObjectBuilder()
                        .add("from", leg.from())
                        .add("to", leg.to())
                        .add("status", leg.status().name().toLowerCase(Locale.ROOT))
                        .add("offered", leg.offered().toString())));
        return json.add("way", legs).build().toString();
    }

    private static void content(JsonObjectBuilder json, CaseContent content) {
        JsonObjectBuilder resident = Json.createObjectBuilder();
        orNull(resident, "name", content.name());
        orNull(resident, "email", content.email());
        orNull(resident, "phone", content.phone());
        orNull(resident, "address", content.address());
        JsonObjectBuilder own = Json.createObjectBuilder().add("summary", content.summary());
        own.add("resident", resident);
        orNull(own, "supportNeeds", content.supportNeeds());
        orNull(own, "safeContact", content.safeContact());
        ContactWay way = content.manner().contactWay();
        orNull(own, "contactWay", way == null ? null : way.name().toLowerCase(Locale.ROOT));
        orNull(own, "spot", content.manner().spot());
        orNull(own, "concerned", content.manner().concerned());
        orNull(own, "authority", content.manner().authority());
        json.add("content", own);
    }

    static String page(PartPage page, int number, int size) {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        page.rows().forEach(row -> rows.add(row(row)));
        return Json.createObjectBuilder()
                .add("page", number)
                .add("per_page", size)
                .add("more", page.more())
                .add("referrals", rows)
                .build()
                .toString();
    }

    static String actions(PartBrief part, List<Action> actions) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        actions.stream()
                .filter(action -> ReferralBody.MOVES.containsValue(action.move()))
                .forEach(action -> all.add(Json.createObjectBuilder()
                        .add("move", ReferralBody.name(action.move()))
                        .add(
                                "needs",
                                texts(action.needs().stream()
                                        .flatMap(need -> FIELDS.getOrDefault(need, List.of()).stream())
                                        .toList()))
                        .add("reasons", texts(action.reasons()))));
        return brief(part).add("actions", all).build().toString();
    }

    private static JsonArrayBuilder texts(List<String> texts) {
        return Json.createArrayBuilder(texts);
    }

    private static void orNull(JsonObjectBuilder json, String name, @Nullable String value) {
        if (value == null) {
            json.addNull(name);
        } else {
            json.add(name, value);
        }
    }
}
