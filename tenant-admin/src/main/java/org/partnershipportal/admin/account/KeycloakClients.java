package org.partnershipportal.admin.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.settings.Setting;
import org.partnershipportal.settings.Settings;

/** Makes clients of Keycloak's interfaces. The token is kept until half a minute before it ends. */
@ApplicationScoped
class KeycloakClients {
    private static final int CONNECT_SECONDS = 5;
    private static final int READ_SECONDS = 20;
    private static final int MARGIN_SECONDS = 30;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    private @Nullable Token token;

    private record Token(String value, Instant until) {}

    /** For administration, as this application's service account. */
    KeycloakApi administration() {
        ClientRequestFilter bearer =
                request -> request.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, "Bearer " + bearer());
        return builder("/admin/realms/").register(bearer).build(KeycloakApi.class);
    }

    private synchronized String bearer() {
        Token known = token;
        if (known == null || !clock.instant().isBefore(known.until())) {
            known = fetch();
            token = known;
        }
        return known.value();
    }

    private Token fetch() {
        JsonObject answer = builder("/realms/")
                .build(KeycloakTokenApi.class)
                .token(
                        "client_credentials",
                        settings.get(Setting.KEYCLOAK_CLIENT),
                        settings.get(Setting.KEYCLOAK_SECRET));
        int seconds = answer.getInt("expires_in") - MARGIN_SECONDS;
        return new Token(answer.getString("access_token"), clock.instant().plusSeconds(seconds));
    }

    private RestClientBuilder builder(String path) {
        String address = settings.get(Setting.KEYCLOAK_URL) + path + settings.get(Setting.KEYCLOAK_REALM);
        return RestClientBuilder.newBuilder()
                .baseUri(URI.create(address))
                .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                .readTimeout(READ_SECONDS, TimeUnit.SECONDS);
    }
}
