package org.partnershipportal.portal.locallink;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.locallink.LocalAuthorityRow;
import org.partnershipportal.locallink.LocalLinkView;

/** Councils and links in the shape of GOV.UK's local links. */
final class LocalLinkJson {
    private static final Map<Character, String> COUNTRIES =
            Map.of('E', "England", 'W', "Wales", 'S', "Scotland", 'N', "Northern Ireland");

    private LocalLinkJson() {}

    /** @param lgil as it was asked for; null when it was not */
    static JsonObject link(LocalLinkView link, int lgsl, @Nullable Integer lgil) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("local_authority", council(link.authority()));
        LocalLinkView.Page page = link.page();
        if (page != null) {
            JsonObjectBuilder interaction = Json.createObjectBuilder().add("lgsl_code", lgsl);
            Integer known = page.lgil() == null ? lgil : page.lgil();
            if (known != null) {
                interaction.add("lgil_code", known);
            }
            json.add("local_interaction", interaction.add("url", page.address()));
        }
        return json.build();
    }

    static JsonArray councils(List<LocalAuthorityRow> councils) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        councils.forEach(council -> all.add(council(council)));
        return all.build();
    }

    private static JsonObjectBuilder council(LocalAuthorityRow council) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("name", council.name())
                .add("slug", council.slug())
                .add("gss", council.gss());
        orNull(json, "snac", council.snac());
        orNull(json, "homepage_url", council.website());
        json.add("tier", council.tier().toLowerCase(Locale.ROOT))
                .add("country_name", COUNTRIES.getOrDefault(council.gss().charAt(0), "England"));
        LocalAuthorityRow.Closed closed = council.follows();
        if (closed != null) {
            json.add(
                    "follows",
                    Json.createObjectBuilder()
                            .add("name", closed.name())
                            .add("slug", closed.slug())
                            .add("closed_after", closed.lastDay().toString()));
        }
        return json;
    }

    private static void orNull(JsonObjectBuilder json, String name, @Nullable String value) {
        if (value == null) {
            json.addNull(name);
        } else {
            json.add(name, value);
        }
    }
}
