package org.partnershipportal.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.deploy.part.Part;
import org.partnershipportal.deploy.part.Whole;

/** The parts as they run together: safe settings, closed doors, and parts that come back. */
@ExtendWith(RunningWhole.class)
class WholeIT {

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes", "data_checksums"})
    void whatKeepsDataSafeIsOn(String setting, Whole whole) throws SQLException {
        assertThat(query(whole, "show " + setting)).isEqualTo("on");
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "keycloak", "portal_web", "portal_admin", "portal_worker", "portal_owner"})
    void noLoginWithoutItsPassword(String login, Whole whole) {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> DriverManager.getConnection(whole.postgres().url("portal"), login, "guess"))
                .withMessageContaining("password authentication failed");
    }

    @Test
    void theApplicationsAreReady(Whole whole) throws Exception {
        assertThat(get(whole.address() + "/health/ready")).contains("\"status\":\"UP\"");
    }

    @Test
    void theIssuerIsTheAddressThatBrowsersSee(Whole whole) throws Exception {
        String address = whole.keycloak().address();
        assertThat(get(address + "/realms/partnership/.well-known/openid-configuration"))
                .contains("\"issuer\":\"" + address + "/realms/partnership\"");
    }

    @Test
    void partsComeBackOnTheirData(Whole whole) throws Exception {
        String bodies = query(whole, "select count(*) from portal.organisation");
        assertThat(Integer.parseInt(bodies)).isGreaterThan(20);
        again(whole.postgres());
        again(whole.keycloak()); // after its database, of which it pools connections
        again(whole.mail());
        assertThat(query(whole, "select count(*) from portal.organisation")).isEqualTo(bodies);
        assertThat(whole.death()).as("a part that a test stops did not die").isNotDone();
    }

    @Test
    void allTogetherStaysUnderTwoGigabytes(Whole whole) throws IOException {
        assertThat(whole.address()).isNotEmpty();
        assertThat(Memory.megabytesOfChildren()).isBetween(500L, 1850L);
    }

    private static void again(Part part) throws IOException, InterruptedException {
        part.stop();
        part.start();
    }

    private static String query(Whole whole, String sql) throws SQLException {
        try (Connection connection = whole.postgres().connectAsSuperuser("portal");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    private static String get(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
