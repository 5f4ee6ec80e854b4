package org.partnershipportal.deploy.realm;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.partnershipportal.deploy.demo.DemoSignIns;

/** Plants the demo partnership's people and machines in the realm, as far as they are not there yet. */
public final class RealmDemo {
    private static final String ALL = "max=10000";

    private final KeycloakAdmin admin;
    private final String path;

    public RealmDemo(KeycloakAdmin admin, String realm) {
        this.admin = admin;
        this.path = "/realms/" + realm;
    }

    /** @return the subject, which is Keycloak's user id, of each demo user name */
    public Map<String, String> plant() throws IOException, InterruptedException {
        Map<String, String> users = users();
        JsonObject password = PasswordHash.credential(DemoSignIns.PASSWORD);
        for (DemoSignIns.Person person : DemoSignIns.people()) {
            if (!users.containsKey(person.username())) {
                users.put(person.username(), admin.post(path + "/users", representation(person, password)));
            }
            if (person.partnershipAdministrator()) {
                grant(users.get(person.username()));
            }
        }
        new DemoOrganizations(admin, path).plant(users);
        machines();
        return users;
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

    private static JsonObject representation(DemoSignIns.Person person, JsonObject password) {
        String[] words = person.username().split("\\.", 2);
        return Json.createObjectBuilder()
                .add("username", person.username())
                .add("email", person.username() + "@example.org")
                .add("emailVerified", true)
                .add("firstName", capitalised(words[0]))
                .add("lastName", capitalised(words[1]))
                .add("enabled", true)
                .add("credentials", Json.createArrayBuilder().add(password))
                .build();
    }

    /** From {@code castle-point} to {@code Castle Point}. */
    private static String capitalised(String slug) {
        return Arrays.stream(slug.split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining(" "));
    }

    private void grant(String user) throws IOException, InterruptedException {
        JsonObject role = admin.get(path + "/roles/" + RealmSetup.PARTNERSHIP_ADMIN);
        admin.post(
                path + "/users/" + user + "/role-mappings/realm",
                Json.createArrayBuilder().add(role).build());
    }

    private void machines() throws IOException, InterruptedException {
        Clients clients = new Clients(admin, path);
        for (String name : DemoSignIns.machines()) {
            clients.ensure(Json.createObjectBuilder()
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
                    .build());
        }
    }
}
