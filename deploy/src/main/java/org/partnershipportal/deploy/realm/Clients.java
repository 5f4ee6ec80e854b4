package org.partnershipportal.deploy.realm;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;

/** The clients of a realm, found by the name that they sign in with. */
final class Clients {
    private final KeycloakAdmin admin;
    private final String path;

    Clients(KeycloakAdmin admin, String realmPath) {
        this.admin = admin;
        this.path = realmPath + "/clients";
    }

    /** Makes the client or brings it up to date; returns its path. */
    String ensure(JsonObject client) throws IOException, InterruptedException {
        JsonArray found = admin.list(path + "?clientId=" + KeycloakAdmin.encoded(client.getString("clientId")));
        if (found.isEmpty()) {
            return path + "/" + admin.post(path, client);
        }
        String place = path + "/" + found.getJsonObject(0).getString("id");
        admin.put(place, client);
        return place;
    }

    /** The path of a client that is there. */
    String pathOf(String clientId) throws IOException, InterruptedException {
        JsonArray found = admin.list(path + "?clientId=" + KeycloakAdmin.encoded(clientId));
        return path + "/" + found.getJsonObject(0).getString("id");
    }
}
