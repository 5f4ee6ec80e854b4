package org.partnershipportal.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnershipportal.deploy.demo.DemoSignIns;
import org.partnershipportal.deploy.part.Whole;
import org.partnershipportal.deploy.realm.KeycloakAdmin;
import org.partnershipportal.deploy.realm.RealmDemo;

/** The realm that every start makes or brings up to date. */
@ExtendWith(RunningWhole.class)
class RealmIT {

    @Test
    void aMachinesTokenIsForTheApi(Whole whole) throws Exception {
        HttpResponse<String> answer = token(
                whole, "grant_type=client_credentials&client_id=braintree-system&client_secret=portal-demo-secret");
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonObject claims = claims(read(answer.body()).getString("access_token"));
        assertThat(claims.getString("aud")).isEqualTo("portal-api");
        assertThat(claims.getString("azp")).isEqualTo("braintree-system");
    }

    @Test
    void nobodyGetsATokenForAPasswordAlone(Whole whole) throws Exception {
        String person = "&grant_type=password&username=braintree.staff&password=portal-demo";
        for (String client : new String[] {"client_id=admin-cli", "client_id=account-console"}) {
            assertThat(token(whole, client + person).statusCode()).as(client).isGreaterThanOrEqualTo(400);
        }
    }

    @Test
    void aSecondPlantingChangesNobody(Whole whole) throws Exception {
        KeycloakAdmin admin = KeycloakAdmin.signIn(
                whole.keycloak().address(),
                whole.keycloak().client(),
                whole.keycloak().clientSecret());
        Map<String, String> before = subjects(whole);
        assertThat(new RealmDemo(admin, "partnership").plant()).containsAllEntriesOf(before);
        assertThat(subjects(whole)).isEqualTo(before);
    }

    @Test
    void everyBodyIsAnOrganizationWithItsPeople(Whole whole) throws SQLException {
        String members = "select o.alias || ' ' || u.username, o.alias from org o"
                + " join user_group_membership m on m.group_id = o.group_id join user_entity u on u.id = m.user_id";
        Map<String, String> found = pairs(whole, members);
        for (DemoSignIns.Person person : DemoSignIns.people()) {
            for (String body : person.bodies()) {
                assertThat(found).containsKey(body + " " + person.username());
            }
        }
    }

    private static Map<String, String> subjects(Whole whole) throws SQLException {
        String people = "select u.username, u.id from user_entity u join realm r on r.id = u.realm_id"
                + " where r.name = 'partnership' and u.service_account_client_link is null";
        return pairs(whole, people);
    }

    private static Map<String, String> pairs(Whole whole, String sql) throws SQLException {
        Map<String, String> pairs = new HashMap<>();
        try (Connection connection = whole.postgres().connectAsSuperuser("keycloak");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                pairs.put(rows.getString(1), rows.getString(2));
            }
        }
        return pairs;
    }

    private static HttpResponse<String> token(Whole whole, String form) throws IOException, InterruptedException {
        URI address = URI.create(whole.keycloak().address() + "/realms/partnership/protocol/openid-connect/token");
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static JsonObject claims(String token) {
        byte[] payload = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
        return read(new String(payload, StandardCharsets.UTF_8));
    }

    private static JsonObject read(String json) {
        return Json.createReader(new StringReader(json)).readObject();
    }
}
