package org.partnershipportal.deploy.identity;

import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.partnershipportal.deploy.part.Whole;

/** The realm from its two other sides: as a machine that asks for tokens, and as its administrator. */
public final class RealmAccess {
    private static final String REALM = "partnership";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Whole whole;

    public RealmAccess(Whole whole) {
        this.whole = whole;
    }

    /** An access token for a machine of the partnership. */
    public String token(String client, String secret) {
        return token(REALM, client, secret);
    }

    /** Ends all sessions of a person at Keycloak, as its administrator may. */
    void endSessions(String subject) {
        administer("/users/" + subject + "/logout", "{}");
    }

    /** A machine that Keycloak knows and the portal does not: its tokens are for no audience of ours. */
    void addMachineWithoutAudience(String client, String secret) {
        administer(
                "/clients",
                Json.createObjectBuilder()
                        .add("clientId", client)
                        .add("secret", secret)
                        .add("publicClient", false)
                        .add("serviceAccountsEnabled", true)
                        .add("standardFlowEnabled", false)
                        .build()
                        .toString());
    }

    private void administer(String path, String json) {
        String token =
                token("master", whole.keycloak().client(), whole.keycloak().clientSecret());
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(URI.create(whole.keycloak().address() + "/admin/realms/" + REALM + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json)));
        if (answer.statusCode() >= 300 && answer.statusCode() != 409) {
            throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
        }
    }

    private String token(String realm, String client, String secret) {
        String form = "grant_type=client_credentials&client_id=" + client + "&client_secret=" + secret;
        HttpResponse<String> answer = send(HttpRequest.newBuilder(
                        URI.create(whole.keycloak().address() + "/realms/" + realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        return Json.createReader(new StringReader(answer.body())).readObject().getString("access_token");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
