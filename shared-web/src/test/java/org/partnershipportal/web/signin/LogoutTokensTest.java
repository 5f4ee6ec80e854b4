package org.partnershipportal.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.worktime.LondonClock;

class LogoutTokensTest {
    private static final Realm REALM = new Realm("key");
    private static final Map<String, Object> SIGN_OUT =
            Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of());

    private final TokenCheck check = LogoutTokens.of(REALM.keys(), Realm.ISSUER, "portal-web");

    @ParameterizedTest
    @ValueSource(strings = {"JWT", "logout+jwt"})
    void aNoticeSaysWhoseSignInHasEnded(String type) throws TokenRefused, IssuerUnreachable {
        SignedIn ended = LogoutTokens.verify(REALM.sign(notice().build(), type), check);
        assertThat(ended.subject()).isEqualTo("subject");
        assertThat(ended.sid()).isEqualTo("session");
    }

    @Test
    void aNoticeForAnotherApplicationIsRefused() {
        refuses(REALM.sign(notice().audience("tenant-admin").build()));
    }

    @Test
    void anyOtherTokenOfThisClientIsRefused() {
        refuses(REALM.sign(notice().claim("events", Map.of("other", Map.of())).build()));
        refuses(REALM.sign(notice().claim("events", null).build()));
        refuses(REALM.sign(notice().claim("nonce", "of-a-sign-in").build()));
    }

    @Test
    void aNoticeThatNamesNoSessionOrPersonIsRefused() {
        refuses(REALM.sign(notice().claim("sid", null).build()));
        refuses(REALM.sign(notice().subject(null).build()));
    }

    @Test
    void anOldUnsignedOrForeignNoticeIsRefused() {
        refuses(REALM.sign(notice().expirationTime(in(-120)).build()));
        refuses(Realm.unsigned(notice().build()));
        refuses(new Realm("key").sign(notice().build()));
        refuses(null);
    }

    private void refuses(String token) {
        assertThatThrownBy(() -> LogoutTokens.verify(token, check)).isInstanceOf(TokenRefused.class);
    }

    private static JWTClaimsSet.Builder notice() {
        return new JWTClaimsSet.Builder()
                .issuer(Realm.ISSUER)
                .audience("portal-web")
                .subject("subject")
                .claim("sid", "session")
                .claim("events", SIGN_OUT)
                .issueTime(in(-1))
                .expirationTime(in(60));
    }

    private static Date in(int seconds) {
        return Date.from(LondonClock.ticking().instant().plusSeconds(seconds));
    }
}
