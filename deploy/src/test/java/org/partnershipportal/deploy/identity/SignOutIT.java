package org.partnershipportal.deploy.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnershipportal.deploy.Page;
import org.partnershipportal.deploy.RunningWhole;
import org.partnershipportal.deploy.Visitor;
import org.partnershipportal.deploy.part.Whole;

@ExtendWith(RunningWhole.class)
class SignOutIT {
    private final Whole whole;

    SignOutIT(Whole whole) {
        this.whole = whole;
    }

    @Test
    void whoIsSignedInToOneApplicationIsToTheOther() {
        Visitor visitor = Visitor.signedIn(whole, "braintree.admin");
        Page admin = visitor.get("/admin/choose");
        assertThat(admin.status()).isEqualTo(200);
        assertThat(admin.uri().toString()).startsWith(whole.address());
    }

    @Test
    void signingOutOfOneSignsOutOfBothAndOfKeycloak() {
        Visitor visitor = Visitor.signedIn(whole, "braintree.admin");
        assertThat(visitor.get("/admin/choose").status()).isEqualTo(200);
        Page after = visitor.post("/sign-out", Map.of());
        assertThat(after.uri().toString()).startsWith(whole.address());
        assertThat(visitor.look("/choose").location()).contains("/sign-in");
        assertThat(visitor.look("/admin/choose").location()).contains("/admin/sign-in");
        assertThat(visitor.get("/choose").has("#username")).isTrue();
    }

    @Test
    void signingOutOfAdministrationSignsOutOfThePortal() {
        Visitor visitor = Visitor.signedIn(whole, "braintree.admin");
        assertThat(visitor.get("/admin/choose").status()).isEqualTo(200);
        visitor.post("/admin/sign-out", Map.of());
        assertThat(visitor.look("/choose").location()).contains("/sign-in");
    }

    @Test
    void whenKeycloakEndsASignInBothApplicationsObey() {
        Visitor visitor = Visitor.signedIn(whole, "tendring.admin");
        assertThat(visitor.get("/admin/choose").status()).isEqualTo(200);
        new RealmAccess(whole).endSessions(new BehindTheScenes(whole).subjectOf("tendring.admin"));
        assertThat(visitor.look("/choose").location()).contains("/sign-in");
        assertThat(visitor.look("/admin/choose").location()).contains("/admin/sign-in");
    }

    @Test
    void aMadeUpNoticeEndsNothing() {
        Visitor visitor = Visitor.signedIn(whole, "maldon.staff");
        Page refused = visitor.post("/sign-out/back-channel", Map.of("logout_token", "made.up.notice"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(visitor.post("/sign-out/back-channel", Map.of()).status()).isEqualTo(400);
        assertThat(visitor.look("/choose").status()).isEqualTo(200);
    }

    @Test
    void aLinkDoesNotSignOut() {
        Visitor visitor = Visitor.signedIn(whole, "maldon.staff");
        assertThat(visitor.look("/sign-out").status()).isEqualTo(405);
        assertThat(visitor.look("/choose").status()).isEqualTo(200);
    }
}
