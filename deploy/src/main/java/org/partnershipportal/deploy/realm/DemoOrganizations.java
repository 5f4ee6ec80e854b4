package org.partnershipportal.deploy.realm;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.partnershipportal.deploy.demo.DemoSignIns;

/** One Keycloak organization for each body of the demo partnership, with its people as members. */
final class DemoOrganizations {
    private final KeycloakAdmin admin;
    private final String path;

    DemoOrganizations(KeycloakAdmin admin, String realmPath) {
        this.admin = admin;
        this.path = realmPath + "/organizations";
    }

    /** @param users Keycloak's id for each user name */
    void plant(Map<String, String> users) throws IOException, InterruptedException {
        Map<String, String> organizations = idsByAlias();
        for (DemoSignIns.Body body : DemoSignIns.bodies()) {
            if (!organizations.containsKey(body.slug())) {
                organizations.put(body.slug(), admin.post(path, representation(body)));
            }
            addMembers(body.slug(), path + "/" + organizations.get(body.slug()) + "/members", users);
        }
    }

    private Map<String, String> idsByAlias() throws IOException, InterruptedException {
        Map<String, String> ids = new HashMap<>();
        for (JsonValue found : admin.list(path + "?max=10000")) {
            ids.put(
                    found.asJsonObject().getString("alias"),
                    found.asJsonObject().getString("id"));
        }
        return ids;
    }

    private static JsonObject representation(DemoSignIns.Body body) {
        return Json.createObjectBuilder()
                .add("name", body.name())
                .add("alias", body.slug())
                .add("enabled", true)
                .add(
                        "domains",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("name", body.slug() + ".example.org")
                                        .add("verified", true)))
                .build();
    }

    private void addMembers(String slug, String members, Map<String, String> users)
            throws IOException, InterruptedException {
        Set<String> present = new HashSet<>();
        for (JsonValue member : admin.list(members + "?briefRepresentation=true&max=10000")) {
            present.add(member.asJsonObject().getString("username"));
        }
        for (DemoSignIns.Person person : DemoSignIns.people()) {
            if (person.bodies().contains(slug) && !present.contains(person.username())) {
                admin.post(members, Json.createValue(users.get(person.username())));
            }
        }
    }
}
