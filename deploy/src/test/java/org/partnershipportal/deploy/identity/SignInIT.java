package org.partnershipportal.deploy.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.deploy.Page;
import org.partnershipportal.deploy.RunningWhole;
import org.partnershipportal.deploy.Visitor;
import org.partnershipportal.deploy.demo.DemoSignIns;
import org.partnershipportal.deploy.part.Whole;

@ExtendWith(RunningWhole.class)
class SignInIT {
    private final Whole whole;

    SignInIT(Whole whole) {
        this.whole = whole;
    }

    @Test
    void asksForTheNameThenForThePasswordAndReturnsToThePageThatWasWanted() {
        Visitor visitor = Visitor.of(whole);
        Page name = visitor.get("/choose?to=/about/privacy");
        assertThat(name.uri().toString()).startsWith(whole.keycloak().address());
        assertThat(name.has("#password")).isFalse();
        Page password = visitor.submit(name, "form", Map.of("username", "braintree.staff"));
        assertThat(password.has("#password")).isTrue();
        Page back = visitor.submit(
                password, "form", Map.of("username", "braintree.staff", "password", DemoSignIns.PASSWORD));
        assertThat(back.path()).isEqualTo("/choose?to=/about/privacy");
        assertThat(back.body()).contains("Braintree District Council");
    }

    @Test
    void aSessionThatWasThereBeforeIsNotTheOneAfterwards() {
        Visitor visitor = Visitor.of(whole);
        Page asked = visitor.look("/sign-in");
        String before = asked.header("Set-Cookie");
        Page back = visitor.signIn(visitor.get(asked.location()), "braintree.staff");
        assertThat(back.status()).isLessThan(500);
        Visitor thief = Visitor.of(whole);
        String stolen = before.substring(0, before.indexOf(';'));
        assertThat(thief.look("/choose", "Cookie", stolen).location()).contains("/sign-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/callback", "/admin/callback"})
    void anAnswerThatNobodyAskedForGetsAClearPage(String callback) {
        for (String query : new String[] {"", "?state=made-up&code=made-up", "?error=access_denied&state=x"}) {
            Page page = Visitor.of(whole).look(callback + query);
            assertThat(page.status()).isEqualTo(400);
            assertThat(page.text("h1")).isEqualTo("Please sign in again");
        }
    }

    @Test
    void aMadeUpAnswerToASignInUnderWayBeginsItAnewAndNotForEver() {
        Visitor visitor = Visitor.of(whole);
        visitor.get("/choose");
        for (int attempt = 1; attempt < 3; attempt++) {
            Page again = visitor.get("/callback?state=made-up&code=made-up");
            assertThat(again.uri().toString()).startsWith(whole.keycloak().address());
        }
        assertThat(visitor.get("/callback?state=made-up&code=made-up").status()).isEqualTo(400);
    }

    @Test
    void whoStopsSigningInIsToldSo() {
        Visitor visitor = Visitor.of(whole);
        visitor.get("/choose");
        Page page = visitor.get("/callback?error=access_denied&state=x");
        assertThat(page.status()).isEqualTo(403);
        assertThat(page.text("h1")).isEqualTo("You are not signed in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//elsewhere.example/", "https://elsewhere.example/", "/%5Celsewhere.example", "/callback"})
    void nobodyIsSentToAnotherSite(String to) {
        Visitor visitor = Visitor.signedIn(whole, "braintree.staff");
        assertThat(visitor.look("/sign-in?to=" + to).location()).isEqualTo(whole.address() + "/staff");
    }

    @Test
    void theHostHeaderIsNotBelieved() throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), whole.ports().http())) {
            socket.getOutputStream()
                    .write("GET /sign-in HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).contains(" 302 ").doesNotContain("elsewhere.example");
        }
    }

    @Test
    void aPageTakesNoBearerToken() {
        String token = new RealmAccess(whole).token("braintree-system", DemoSignIns.MACHINE_SECRET);
        Page page = Visitor.of(whole).look("/choose", "Authorization", "Bearer " + token);
        assertThat(page.location()).contains("/sign-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/about/privacy?state=a&code=b", "/?state=a&code=b", "/?error=access_denied"})
    void aPublicPageIsNoAnswerOfKeycloak(String page) {
        assertThat(Visitor.of(whole).look(page).status()).isLessThan(500);
    }
}
