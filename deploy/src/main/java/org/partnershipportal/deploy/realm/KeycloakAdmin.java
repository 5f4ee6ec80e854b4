package org.partnershipportal.deploy.realm;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** Keycloak's administration interface, signed in as a client of the master realm. Paths are relative to /admin. */
public final class KeycloakAdmin {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration TOKEN_LIFE = Duration.ofSeconds(30);
    private static final int REDIRECTION = 300;
    private static final int CLIENT_ERROR = 400;
    private static final int NOT_FOUND = 404;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final String address;
    private final String client;
    private final String secret;
    private String token = "";
    private long renewed;

    private KeycloakAdmin(String address, String client, String secret) {
        this.address = address;
        this.client = client;
        this.secret = secret;
    }

    /** @param address of Keycloak, without a slash at the end */
    public static KeycloakAdmin signIn(String address, String client, String secret)
            throws IOException, InterruptedException {
        KeycloakAdmin admin = new KeycloakAdmin(address, client, secret);
        admin.renewToken();
        return admin;
    }

    /** The thing at that path; empty when there is none. */
    Optional<JsonObject> find(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = send(request(path).GET());
        return response.statusCode() == NOT_FOUND
                ? Optional.empty()
                : Optional.of(read(accepted(response)).asJsonObject());
    }

    JsonObject get(String path) throws IOException, InterruptedException {
        return read(accepted(send(request(path).GET()))).asJsonObject();
    }

    JsonArray list(String path) throws IOException, InterruptedException {
        return read(accepted(send(request(path).GET()))).asJsonArray();
    }

    /** Returns the id of what was made, or empty text when the answer names none. */
    String post(String path, JsonValue body) throws IOException, InterruptedException {
        HttpResponse<String> response = accepted(send(request(path).POST(json(body))));
        return response.headers()
                .firstValue("Location")
                .map(place -> place.replaceFirst(".*/", ""))
                .orElse("");
    }

    void put(String path, JsonValue body) throws IOException, InterruptedException {
        accepted(send(request(path).PUT(json(body))));
    }

    /** For what stands in a path or query of an address. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static HttpRequest.BodyPublisher json(JsonValue body) {
        return HttpRequest.BodyPublishers.ofString(body.toString());
    }

    private static JsonStructure read(HttpResponse<String> response) {
        return Json.createReader(new StringReader(response.body())).read();
    }

    private HttpRequest.Builder request(String path) throws IOException, InterruptedException {
        if (System.nanoTime() - renewed > TOKEN_LIFE.toNanos()) {
            renewToken();
        }
        return HttpRequest.newBuilder(URI.create(address + "/admin" + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> accepted(HttpResponse<String> response) throws IOException {
        if (response.statusCode() >= REDIRECTION) {
            throw new IOException("Keycloak answered " + response.statusCode() + " to "
                    + response.request().method() + " " + response.uri() + ": " + response.body());
        }
        return response;
    }

    private void renewToken() throws IOException, InterruptedException {
        String form =
                "grant_type=client_credentials&client_id=" + encoded(client) + "&client_secret=" + encoded(secret);
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(address + "/realms/master/protocol/openid-connect/token"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() >= CLIENT_ERROR) {
            throw new IOException("Keycloak does not know this launcher (" + response.statusCode()
                    + "). Its database and the file secrets.properties belong together;"
                    + " if one of them is lost, begin anew with --fresh.");
        }
        token = read(response).asJsonObject().getString("access_token");
        renewed = System.nanoTime();
    }
}
