package org.partnershipportal.web.signin;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The issuer's public keys. Read at first need, kept for a quarter of an hour, read again early for an unknown key but
 * at most every half minute, and used for up to four hours while the issuer does not answer.
 */
@ApplicationScoped
public class IssuerKeys {
    private static final int PATIENCE = 3_000;
    private static final int LARGEST_ANSWER = 100_000;
    private static final long KEPT = Duration.ofMinutes(15).toMillis();
    private static final long AT_MOST_EVERY = Duration.ofSeconds(30).toMillis();
    private static final long USED_WITHOUT_ISSUER = Duration.ofHours(4).toMillis();

    @Inject
    private Issuer issuer;

    private volatile @Nullable JWKSource<SecurityContext> source;

    JWKSource<SecurityContext> source() throws IssuerUnreachable {
        JWKSource<SecurityContext> known = source;
        if (known != null) {
            return known;
        }
        URI address = issuer.keys().orElseThrow(() -> new IssuerUnreachable("no description of the issuer"));
        JWKSource<SecurityContext> made = at(address);
        source = made;
        return made;
    }

    static JWKSource<SecurityContext> at(URI address) {
        try {
            return JWKSourceBuilder.create(
                            address.toURL(), new DefaultResourceRetriever(PATIENCE, PATIENCE, LARGEST_ANSWER))
                    .cache(KEPT, 2L * PATIENCE)
                    .refreshAheadCache(false)
                    .rateLimited(AT_MOST_EVERY)
                    .outageTolerant(USED_WITHOUT_ISSUER)
                    .build();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("The issuer's address of its keys is none: " + address, e);
        }
    }
}
