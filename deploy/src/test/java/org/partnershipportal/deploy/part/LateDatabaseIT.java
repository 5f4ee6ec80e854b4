package org.partnershipportal.deploy.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnershipportal.deploy.RunningWhole;

/** A server that starts before its database: it says so, and needs no second start. */
@ExtendWith(RunningWhole.class)
class LateDatabaseIT {
    private static final String QUESTION = "/answer?q=pothole&place=Witham";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void theApplicationsStartWithoutTheDatabaseAndWorkWhenItComes(Whole whole) throws Exception {
        whole.payara().stop();
        whole.keycloak().stop();
        whole.postgres().stop();
        try {
            whole.payara().launch();
            whole.payara().awaitDeployed();
            HttpResponse<String> page = get(whole, QUESTION);
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body()).contains("not working at the moment").doesNotContain("Exception");
            assertThat(get(whole, "/api/v1/answers?q=pothole&place=Witham").statusCode())
                    .isEqualTo(503);
            assertThat(get(whole, "/about/privacy").statusCode()).isEqualTo(200);
            assertThat(get(whole, "/health/ready").statusCode()).isEqualTo(503);
            assertThat(get(whole, "/health/ready").body()).contains("database of portal", "database of admin");
        } finally {
            whole.postgres().start();
            whole.keycloak().start();
        }
        whole.payara().awaitReady();
        assertThat(get(whole, QUESTION).statusCode()).isEqualTo(200);
        assertThat(get(whole, "/admin/").statusCode()).isEqualTo(302);
    }

    /** A server without applications would fail every other test, too. */
    @AfterEach
    void leavesAServerThatWorks(Whole whole) throws Exception {
        if (get(whole, QUESTION).statusCode() != 200) {
            whole.payara().stop();
            whole.payara().start();
        }
    }

    private HttpResponse<String> get(Whole whole, String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(whole.address() + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
