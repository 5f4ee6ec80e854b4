package org.partnershipportal.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.settings.Setting;
import org.partnershipportal.settings.Settings;

/** Keycloak's realm, as it describes itself. Asked with a short patience, so that a dead Keycloak keeps nobody waiting. */
@ApplicationScoped
public class Issuer {
    private static final Logger LOG = Logger.getLogger(Issuer.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int OK = 200;

    @Inject
    private Settings settings;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private volatile @Nullable JsonObject known;

    /** What stands as {@code iss} in its tokens. */
    public String name() {
        return settings.get(Setting.OIDC_ISSUER);
    }

    /** Whether it answers now. */
    public boolean isReachable() {
        return ask().isPresent();
    }

    /** Where its public keys are; empty when it was never reached. */
    public Optional<URI> keys() {
        return describedBy("jwks_uri");
    }

    /** Where a sign-in ends; empty when it was never reached. */
    public Optional<URI> endSession() {
        return describedBy("end_session_endpoint");
    }

    private Optional<URI> describedBy(String field) {
        return Optional.ofNullable(known)
                .or(this::ask)
                .map(document -> document.getString(field, null))
                .map(URI::create);
    }

    private Optional<JsonObject> ask() {
        HttpRequest request = HttpRequest.newBuilder(URI.create(name() + "/.well-known/openid-configuration"))
                .timeout(PATIENCE)
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            return answer.statusCode() == OK ? Optional.of(remember(answer.body())) : Optional.empty();
        } catch (IOException | JsonException e) {
            LOG.log(Level.WARNING, "The issuer of sign-ins does not answer: {0}", e.toString());
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private JsonObject remember(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            JsonObject document = reader.readObject();
            known = document;
            return document;
        }
    }
}
