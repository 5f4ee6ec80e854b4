package org.partnershipportal.deploy.realm;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;

/** The two scopes of ours: who may call the API, and which realm roles a person has. */
final class ClientScopes {
    static final String GROUPS = "groups";

    private final KeycloakAdmin admin;
    private final String path;

    private ClientScopes(KeycloakAdmin admin, String realmPath) {
        this.admin = admin;
        this.path = realmPath + "/client-scopes";
    }

    static ClientScopes in(KeycloakAdmin admin, String realmPath) {
        return new ClientScopes(admin, realmPath);
    }

    void ensureAll() throws IOException, InterruptedException {
        ensure(RealmSetup.API, audience());
        ensure(GROUPS, realmRoles());
    }

    private void ensure(String name, JsonObject mapper) throws IOException, InterruptedException {
        for (JsonValue scope : admin.list(path)) {
            if (scope.asJsonObject().getString("name").equals(name)) {
                return;
            }
        }
        admin.post(
                path,
                Json.createObjectBuilder()
                        .add("name", name)
                        .add("protocol", "openid-connect")
                        .add(
                                "attributes",
                                Json.createObjectBuilder()
                                        .add("include.in.token.scope", "false")
                                        .add("display.on.consent.screen", "false"))
                        .add("protocolMappers", Json.createArrayBuilder().add(mapper))
                        .build());
    }

    private static JsonObject audience() {
        return mapper(
                "audience",
                "oidc-audience-mapper",
                Json.createObjectBuilder()
                        .add("included.custom.audience", RealmSetup.API)
                        .add("access.token.claim", "true")
                        .add("id.token.claim", "false"));
    }

    private static JsonObject realmRoles() {
        return mapper(
                "realm roles",
                "oidc-usermodel-realm-role-mapper",
                Json.createObjectBuilder()
                        .add("claim.name", GROUPS)
                        .add("jsonType.label", "String")
                        .add("multivalued", "true")
                        .add("id.token.claim", "true")
                        .add("access.token.claim", "true")
                        .add("userinfo.token.claim", "true"));
    }

    private static JsonObject mapper(String name, String kind, JsonObjectBuilder config) {
        return Json.createObjectBuilder()
                .add("name", name)
                .add("protocol", "openid-connect")
                .add("protocolMapper", kind)
                .add("config", config)
                .build();
    }
}
