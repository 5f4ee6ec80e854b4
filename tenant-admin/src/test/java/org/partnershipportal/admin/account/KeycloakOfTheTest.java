package org.partnershipportal.admin.account;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;

/** One organization, body, with one member; remembers whom it removed, and is down when it is told to be. */
final class KeycloakOfTheTest extends KeycloakClients implements KeycloakApi {
    final List<String> removed = new ArrayList<>();
    String membership = "UNMANAGED";
    boolean down;

    @Override
    KeycloakApi administration() {
        return this;
    }

    @Override
    public JsonArray organizations(boolean brief, int most) {
        if (down) {
            throw new ProcessingException("down");
        }
        return Json.createArrayBuilder()
                .add(Json.createObjectBuilder().add("alias", "other").add("id", "id-of-other"))
                .add(Json.createObjectBuilder().add("alias", "body").add("id", "id-of-body"))
                .build();
    }

    @Override
    public JsonObject member(String organization, String user) {
        return Json.createObjectBuilder()
                .add("id", user)
                .add("membershipType", membership)
                .build();
    }

    @Override
    public void removeMember(String organization, String user) {
        removed.add(user + " of " + organization);
    }

    @Override
    public Response addOrganization(JsonObject organization) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Response addMember(String organization, JsonString user) {
        throw new UnsupportedOperationException();
    }

    @Override
    public JsonArray users(String email, boolean exact) {
        throw new UnsupportedOperationException();
    }

    @Override
    public JsonObject user(String id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Response addUser(JsonObject user) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Response sendActions(String user, String client, JsonArray actions) {
        throw new UnsupportedOperationException();
    }
}
