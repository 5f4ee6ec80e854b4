package org.partnershipportal.web.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks a signed token: signature by a public key of the issuer with an asymmetric algorithm, issuer, audience, times
 * (a minute's difference of clocks is forgiven), and that the claims needed are there. An unsigned token and one signed
 * with a shared secret are refused whatever they say.
 */
final class TokenCheck {
    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);
    private static final int LONGEST = 16_000;

    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    TokenCheck(JWKSource<SecurityContext> keys, String issuer, String audience, Set<String> needed, String... types) {
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys));
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(types(types)));
        processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                audience, new JWTClaimsSet.Builder().issuer(issuer).build(), needed));
    }

    JWTClaimsSet verify(@Nullable String token) throws TokenRefused, IssuerUnreachable {
        if (token == null || token.isBlank() || token.length() > LONGEST) {
            throw new TokenRefused("not a token");
        }
        try {
            return processor.process(SignedJWT.parse(token), null);
        } catch (KeySourceException e) {
            throw new IssuerUnreachable(String.valueOf(e.getMessage()));
        } catch (ParseException | BadJOSEException | JOSEException e) {
            throw new TokenRefused(String.valueOf(e.getMessage()));
        }
    }

    private static Set<@Nullable JOSEObjectType> types(String... names) {
        Set<@Nullable JOSEObjectType> types = new java.util.HashSet<>();
        for (String name : names) {
            types.add(new JOSEObjectType(name));
        }
        return types;
    }
}
