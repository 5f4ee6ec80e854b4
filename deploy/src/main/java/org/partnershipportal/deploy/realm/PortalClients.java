package org.partnershipportal.deploy.realm;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.util.Set;

/** The clients of the two applications, and the one with which administrators' screens manage people. */
final class PortalClients {
    private static final String ADMINISTRATION = "portal-administration";
    private static final Set<String> RIGHTS = Set.of(
            "manage-users", "view-users", "query-users", "query-groups", "manage-organizations", "view-organizations");

    private final KeycloakAdmin admin;
    private final String realmPath;
    private final RealmWishes wishes;
    private final Clients clients;

    PortalClients(KeycloakAdmin admin, String realmPath, RealmWishes wishes) {
        this.admin = admin;
        this.realmPath = realmPath;
        this.wishes = wishes;
        this.clients = new Clients(admin, realmPath);
    }

    void ensureAll() throws IOException, InterruptedException {
        application("portal-web", wishes.address());
        application("tenant-admin", wishes.address() + "/admin");
        administration();
        closeCommandLine();
    }

    /** A new realm comes with a public client that takes names and passwords; nobody here needs it. */
    private void closeCommandLine() throws IOException, InterruptedException {
        clients.ensure(Json.createObjectBuilder()
                .add("clientId", "admin-cli")
                .add("enabled", false)
                .add("directAccessGrantsEnabled", false)
                .build());
    }

    private void application(String name, String root) throws IOException, InterruptedException {
        JsonObject client = common(name)
                .add("name", "Partnership portal")
                .add("baseUrl", root + "/")
                .add("standardFlowEnabled", true)
                .add("redirectUris", Json.createArrayBuilder().add(root + "/callback"))
                .add(
                        "attributes",
                        Json.createObjectBuilder()
                                .add("post.logout.redirect.uris", wishes.address() + "/*")
                                .add("backchannel.logout.url", root + "/sign-out/back-channel")
                                .add("backchannel.logout.session.required", "true")
                                .add("backchannel.logout.revoke.offline.tokens", "false"))
                .add(
                        "defaultClientScopes",
                        Json.createArrayBuilder()
                                .add("basic")
                                .add("profile")
                                .add("email")
                                .add("organization")
                                .add(ClientScopes.GROUPS))
                .build();
        String path = clients.ensure(client);
        JsonObject role = admin.get(realmPath + "/roles/" + RealmSetup.PARTNERSHIP_ADMIN);
        admin.post(
                path + "/scope-mappings/realm",
                Json.createArrayBuilder().add(role).build());
    }

    private void administration() throws IOException, InterruptedException {
        JsonObject client = common(ADMINISTRATION)
                .add("name", "Administrators' screens of the partnership portal")
                .add("standardFlowEnabled", false)
                .add("serviceAccountsEnabled", true)
                .add("fullScopeAllowed", true)
                .build();
        String path = clients.ensure(client);
        String account = admin.get(path + "/service-account-user").getString("id");
        String management = clients.pathOf("realm-management");
        JsonArrayBuilder rights = Json.createArrayBuilder();
        for (JsonValue role : admin.list(management + "/roles")) {
            if (RIGHTS.contains(role.asJsonObject().getString("name"))) {
                rights.add(role);
            }
        }
        String id = management.substring(management.lastIndexOf('/') + 1);
        admin.post(realmPath + "/users/" + account + "/role-mappings/clients/" + id, rights.build());
    }

    private JsonObjectBuilder common(String name) {
        return Json.createObjectBuilder()
                .add("clientId", name)
                .add("enabled", true)
                .add("protocol", "openid-connect")
                .add("publicClient", false)
                .add("clientAuthenticatorType", "client-secret")
                .add("secret", wishes.secretOf().apply(name))
                .add("directAccessGrantsEnabled", false)
                .add("implicitFlowEnabled", false)
                .add("fullScopeAllowed", false);
    }
}
