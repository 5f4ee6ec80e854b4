package org.partnershipportal.deploy.bench.referral;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.partnershipportal.deploy.bench.BenchFailure;
import org.partnershipportal.deploy.bench.KeepAliveClient;
import org.partnershipportal.deploy.bench.Reply;
import org.partnershipportal.deploy.demo.DemoSignIns;

/** The demo's systems of bodies, with tokens of the real Keycloak. */
final class Systems {
    private static final String PATH = "/api/v1/referrals";
    private static final String WISH = "{\"service\": \"potholes\", \"place\": \"Witham\", \"to\": \"essex\","
            + " \"summary\": \"A hole by the chapel, bench %s\", \"agreed\": true,"
            + " \"resident\": {\"name\": \"Ida Brook\", \"phone\": \"01632 960123\"}}";
    private static final int CREATED = 201;

    private final String issuer;

    /** @param issuer of the realm */
    Systems(String issuer) {
        this.issuer = issuer;
    }

    /** The header that shows who asks, ended by a line break of HTTP. */
    String header(String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=" + body
                        + "-system&client_secret=" + DemoSignIns.MACHINE_SECRET))
                .build();
        String answer = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body();
        return "Authorization: Bearer " + json(answer).getString("access_token") + "\r\n";
    }

    /** Refers a pothole to the county; returns its reference. */
    static String refer(KeepAliveClient client, String header) throws IOException {
        String more = header + "Content-Type: application/json\r\nIdempotency-Key: " + UUID.randomUUID() + "\r\n";
        Reply reply = client.post(PATH, more, WISH.formatted(UUID.randomUUID()));
        if (reply.status() != CREATED) {
            throw new BenchFailure("A referral was answered " + reply.status() + ": " + reply.text());
        }
        return json(reply.text()).getString("reference");
    }

    /** Whether a body sees a referral that it was sent. */
    static boolean isSeen(KeepAliveClient client, String header, String reference) throws IOException {
        return client.get(PATH + "/" + reference, header).status() == 200;
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}
