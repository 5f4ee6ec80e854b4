package org.partnershipportal.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.worktime.LondonClock;

class BearerTokensTest {
    private static final Realm REALM = new Realm("key");
    private static final Realm OTHER_REALM = new Realm("other");
    private static final Realm IMPOSTOR = new Realm("key");

    private final TokenCheck check = BearerTokens.of(REALM.keys(), Realm.ISSUER);

    @Test
    void aGoodTokenPasses() throws TokenRefused, IssuerUnreachable {
        JWTClaimsSet claims = check.verify(REALM.sign(good().build()));
        assertThat(claims.getSubject()).isEqualTo("subject");
        assertThat(claims.getClaim("azp")).isEqualTo("braintree-system");
    }

    @Test
    void theAudienceMayBeOneOfSeveral() throws TokenRefused, IssuerUnreachable {
        String token = REALM.sign(
                good().audience(List.of("account", BearerTokens.AUDIENCE)).build());
        assertThat(check.verify(token)).isNotNull();
    }

    @Test
    void anotherIssuerIsRefused() {
        refuses(REALM.sign(
                good().issuer("https://keycloak.example.org/realms/other").build()));
    }

    @Test
    void anotherOrNoAudienceIsRefused() {
        refuses(REALM.sign(good().audience("account").build()));
        refuses(REALM.sign(good().audience(List.of()).build()));
        refuses(REALM.sign(good().audience("portal-web").build()));
    }

    @Test
    void anExpiredTokenIsRefusedAMinuteLater() throws TokenRefused, IssuerUnreachable {
        assertThat(check.verify(REALM.sign(
                        good().expirationTime(in(Duration.ofSeconds(-30))).build())))
                .isNotNull();
        refuses(REALM.sign(good().expirationTime(in(Duration.ofMinutes(-2))).build()));
    }

    @Test
    void aTokenThatIsNotYetGoodIsRefused() {
        refuses(REALM.sign(good().notBeforeTime(in(Duration.ofMinutes(5))).build()));
    }

    @Test
    void aTokenWithoutAnEndIsRefused() {
        refuses(REALM.sign(good().expirationTime(null).build()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sub", "azp", "iat", "iss"})
    void aTokenThatSaysTooLittleIsRefused(String claim) {
        refuses(REALM.sign(good().claim(claim, null).build()));
    }

    @Test
    void anUnsignedTokenIsRefused() {
        refuses(Realm.unsigned(good().build()));
    }

    @Test
    void thePublicKeyIsNoSharedSecret() {
        refuses(REALM.signWithPublicKeyAsSecret(good().build()));
    }

    @Test
    void anotherRealmsKeyIsRefused() {
        refuses(OTHER_REALM.sign(good().build()));
    }

    @Test
    void anotherKeyOfTheSameNameIsRefused() {
        refuses(IMPOSTOR.sign(good().build()));
    }

    @Test
    void aNoticeOfASignOutIsNoAccessToken() {
        refuses(REALM.sign(good().build(), "logout+jwt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "a.b.c", "a.b", "eyJhbGciOiJub25lIn0..", "ey.ey.ey.ey.ey"})
    void noTokenAtAllIsRefused(String text) {
        refuses(text);
    }

    @Test
    void anEndlessTokenIsNotEvenRead() {
        refuses("e".repeat(100_000));
    }

    private void refuses(String token) {
        assertThatThrownBy(() -> check.verify(token)).isInstanceOf(TokenRefused.class);
    }

    private static JWTClaimsSet.Builder good() {
        return new JWTClaimsSet.Builder()
                .issuer(Realm.ISSUER)
                .audience(BearerTokens.AUDIENCE)
                .subject("subject")
                .claim("azp", "braintree-system")
                .issueTime(in(Duration.ofSeconds(-5)))
                .expirationTime(in(Duration.ofMinutes(5)));
    }

    private static Date in(Duration time) {
        return Date.from(LondonClock.ticking().instant().plus(time));
    }
}
