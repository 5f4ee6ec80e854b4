package org.partnershipportal.deploy.realm;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipportal.deploy.demo.DemoSignIns;

/** Plants the demo partnership's people and machines in the realm, as far as they are not there yet. */
public final class RealmDemo {
    private static final String ALL = "max=10000";
    /** The realm's attribute that says which demo partnership is planted in it completely. */
    private static final String PLANTED = "portal.demo";

    private final KeycloakAdmin admin;
    private final String realm;
    private final String path;

    public RealmDemo(KeycloakAdmin admin, String realm) {
        this.admin = admin;
        this.realm = realm;
        this.path = "/realms/" + realm;
    }

    /** @return the subject, which is Keycloak's user id, of each demo user name */
    public Map<String, String> plant() throws IOException, InterruptedException {
        Map<String, String> users = users();
        if (DemoSignIns.people().stream().anyMatch(person -> !users.containsKey(person.username()))) {
            admin.post(path + "/partialImport", missingPeople(users));
            users.putAll(users());
        }
        JsonObject realmNow = admin.get(path);
        if (!DemoSignIns.fingerprint().equals(planted(realmNow))) {
            new DemoOrganizations(admin, path).plant(users);
            machines();
            remember(realmNow);
        }
        return users;
    }

    private static String planted(JsonObject realmNow) {
        JsonObject attributes = realmNow.getJsonObject("attributes");
        return attributes == null ? "" : attributes.getString(PLANTED, "");
    }

    /** Comes last, so that what was broken off is gone through again; Keycloak drops attributes that are not named. */
    private void remember(JsonObject realmNow) throws IOException, InterruptedException {
        JsonObject known = realmNow.getJsonObject("attributes");
        JsonObjectBuilder attributes = known == null ? Json.createObjectBuilder() : Json.createObjectBuilder(known);
        attributes.add(PLANTED, DemoSignIns.fingerprint());
        admin.put(path, Json.createObjectBuilder().add("attributes", attributes).build());
    }

    private Map<String, String> users() throws IOException, InterruptedException {
        Map<String, String> users = new HashMap<>();
        for (JsonValue user : admin.list(path + "/users?briefRepresentation=true&" + ALL)) {
            users.put(
                    user.asJsonObject().getString("username"),
                    user.asJsonObject().getString("id"));
        }
        return users;
    }

    private JsonObject missingPeople(Map<String, String> known) {
        JsonObject password = PasswordHash.credential(DemoSignIns.PASSWORD);
        JsonArrayBuilder people = Json.createArrayBuilder();
        DemoSignIns.people().stream()
                .filter(person -> !known.containsKey(person.username()))
                .forEach(person -> people.add(representation(person, password)));
        return Json.createObjectBuilder()
                .add("ifResourceExists", "SKIP")
                .add("users", people)
                .build();
    }

    private JsonObject representation(DemoSignIns.Person person, JsonObject password) {
        String[] words = person.username().split("\\.", 2);
        JsonArrayBuilder roles = Json.createArrayBuilder().add("default-roles-" + realm);
        if (person.partnershipAdministrator()) {
            roles.add(RealmSetup.PARTNERSHIP_ADMIN);
        }
        return Json.createObjectBuilder()
                .add("username", person.username())
                .add("email", person.username() + "@example.org")
                .add("emailVerified", true)
                .add("firstName", capitalised(words[0]))
                .add("lastName", capitalised(words[1]))
                .add("enabled", true)
                .add("realmRoles", roles)
                .add("credentials", Json.createArrayBuilder().add(password))
                .build();
    }

    /** From {@code castle-point} to {@code Castle Point}. */
    private static String capitalised(String slug) {
        return Arrays.stream(slug.split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining(" "));
    }

    private void machines() throws IOException, InterruptedException {
        Set<String> known = new HashSet<>();
        for (JsonValue client : admin.list(path + "/clients?" + ALL)) {
            known.add(client.asJsonObject().getString("clientId"));
        }
        for (String name : DemoSignIns.machines()) {
            if (!known.contains(name)) {
                admin.post(path + "/clients", machine(name));
            }
        }
    }

    private static JsonObject machine(String name) {
        return Json.createObjectBuilder()
                .add("clientId", name)
                .add("name", "A system of a body, for the API")
                .add("enabled", true)
                .add("protocol", "openid-connect")
                .add("publicClient", false)
                .add("clientAuthenticatorType", "client-secret")
                .add("secret", DemoSignIns.MACHINE_SECRET)
                .add("standardFlowEnabled", false)
                .add("directAccessGrantsEnabled", false)
                .add("serviceAccountsEnabled", true)
                .add("fullScopeAllowed", false)
                .add(
                        "defaultClientScopes",
                        Json.createArrayBuilder()
                                .add("basic")
                                .add("service_account")
                                .add(RealmSetup.API))
                .build();
    }
}
