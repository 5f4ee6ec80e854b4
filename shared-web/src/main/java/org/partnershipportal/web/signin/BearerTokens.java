package org.partnershipportal.web.signin;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The access tokens that the API takes: made by our issuer for the audience {@value #AUDIENCE}. Without a required
 * audience every token of the realm would pass.
 */
@ApplicationScoped
public class BearerTokens {
    static final String AUDIENCE = "portal-api";
    private static final Set<String> NEEDED = Set.of("sub", "exp", "iat", "azp");

    @Inject
    private Issuer issuer;

    @Inject
    private IssuerKeys keys;

    private volatile @Nullable TokenCheck check;

    /**
     * The claims of a good token.
     *
     * @throws TokenRefused when it is not one
     * @throws IssuerUnreachable when that cannot be told now
     */
    JWTClaimsSet verify(String token) throws TokenRefused, IssuerUnreachable {
        TokenCheck known = check;
        if (known == null) {
            known = of(keys.source(), issuer.name());
            check = known;
        }
        JWTClaimsSet claims = known.verify(token);
        Object kind = claims.getClaim("typ");
        if (kind != null && !"Bearer".equals(kind)) {
            throw new TokenRefused("not an access token");
        }
        return claims;
    }

    static TokenCheck of(JWKSource<SecurityContext> keys, String issuer) {
        return new TokenCheck(keys, issuer, AUDIENCE, NEEDED, "JWT", "at+jwt");
    }
}
