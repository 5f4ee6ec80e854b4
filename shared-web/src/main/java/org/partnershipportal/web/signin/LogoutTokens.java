package org.partnershipportal.web.signin;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keycloak's notices that a sign-in has ended (OpenID Connect Back-Channel Logout 1.0, section 2.6). */
@Dependent
public class LogoutTokens {
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final Set<String> NEEDED = Set.of("sub", "sid", "iat", "exp", "events");

    private final Issuer issuer;
    private final IssuerKeys keys;
    private final OidcSettings settings;

    @Inject
    public LogoutTokens(Issuer issuer, IssuerKeys keys, OidcSettings settings) {
        this.issuer = issuer;
        this.keys = keys;
        this.settings = settings;
    }

    /**
     * Whose sign-in has ended.
     *
     * @throws TokenRefused when the notice is not from our issuer, not for this application, or no such notice
     * @throws IssuerUnreachable when that cannot be told now
     */
    SignedIn verify(@Nullable String token) throws TokenRefused, IssuerUnreachable {
        return verify(token, of(keys.source(), issuer.name(), settings.getClient()));
    }

    static SignedIn verify(@Nullable String token, TokenCheck check) throws TokenRefused, IssuerUnreachable {
        JWTClaimsSet claims = check.verify(token);
        boolean says = claims.getClaim("events") instanceof Map<?, ?> events && events.containsKey(EVENT);
        if (!says || claims.getClaim("nonce") != null) {
            throw new TokenRefused("not a notice of a sign-out");
        }
        return new SignedIn(claims.getSubject(), String.valueOf(claims.getClaim("sid")), "", "");
    }

    static TokenCheck of(JWKSource<SecurityContext> keys, String issuer, String client) {
        return new TokenCheck(keys, issuer, client, NEEDED, "JWT", "logout+jwt");
    }
}
