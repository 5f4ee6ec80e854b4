package org.partnershipportal.deploy.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnershipportal.deploy.Page;
import org.partnershipportal.deploy.RunningWhole;
import org.partnershipportal.deploy.Visitor;
import org.partnershipportal.deploy.part.Whole;

@ExtendWith(RunningWhole.class)
class OperationsIT {
    private final Whole whole;
    private final Visitor visitor;

    OperationsIT(Whole whole) {
        this.whole = whole;
        visitor = Visitor.of(whole);
    }

    @Test
    void bothApplicationsSayThatTheirDatabaseIsReady() {
        Page ready = visitor.look("/health/ready");
        assertThat(ready.status()).isEqualTo(200);
        assertThat(ready.body()).contains("database of portal", "database of admin");
    }

    @Test
    void metricsAreForThisMachineAndNotForWhatAProxyPassesOn() {
        assertThat(visitor.look("/metrics").status()).isEqualTo(200);
        for (String path : new String[] {"/metrics", "/metrics/", "/metrics?scope=base"}) {
            Page refused = visitor.look(path, "X-Forwarded-For", "127.0.0.1");
            assertThat(refused.status()).isEqualTo(401);
            assertThat(refused.body()).doesNotContain("# TYPE");
        }
    }

    @Test
    void theApiDescribesItself() {
        assertThat(visitor.look("/openapi").body()).contains("openapi:");
    }

    @Test
    void withoutKeycloakResidentsAreServedAndStaffAreToldClearly() throws IOException, InterruptedException {
        Visitor staff = Visitor.signedIn(whole, "braintree.staff");
        whole.keycloak().stop();
        try {
            Page refused = visitor.get("/choose");
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.text("h1")).isEqualTo("Signing in is not possible just now");
            assertThat(visitor.get("/about/privacy").status()).isEqualTo(200);
            assertThat(visitor.look("/health/ready").status()).isEqualTo(200);
            assertThat(staff.look("/choose").status()).isEqualTo(200);
        } finally {
            whole.keycloak().start();
        }
        assertThat(visitor.get("/choose").has("#username")).isTrue();
    }
}
