package org.partnershipportal.machine;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.referral.PartBrief;

/** Sees to it that a wish under a key is done once: asked again, it is answered as the first time. */
@Dependent
class KeyedRequests {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;

    /** So seldom are old ones forgotten: each time would cost every wish a statement. */
    private static final int ONE_IN = 100;

    private final KeyedRequestRepository repository;
    private final CurrentUser user;

    @Inject
    KeyedRequests(KeyedRequestRepository repository, CurrentUser user) {
        this.repository = repository;
        this.user = user;
    }

    /**
     * Does the work, or answers as the first time. Wish, work and what is remembered of it are one transaction.
     *
     * @param wish null for one without a key: it is done each time
     * @param work gets the secret for a trail that it opens
     * @throws KeyUsedOtherwise when the key stands for another wish
     */
    MachineTaken once(@Nullable KeyedRequest wish, Function<TrailSecret, PartBrief> work) {
        if (wish == null) {
            TrailSecret secret = TrailSecret.fresh();
            return new MachineTaken(work.apply(secret), secret);
        }
        UUID tenant = user.tenant().orElseThrow();
        String key = wish.hash(user.subject().orElseThrow());
        String salt = salt();
        if (RANDOM.nextInt(ONE_IN) == 0) {
            repository.forgetOld(tenant);
        }
        if (!repository.begin(tenant, key, wish.request(), salt)) {
            return known(tenant, key, wish);
        }
        TrailSecret secret = TrailSecret.of(wish.key(), salt);
        PartBrief answer = work.apply(secret);
        repository.end(tenant, key, answer);
        return new MachineTaken(answer, secret);
    }

    private MachineTaken known(UUID tenant, String key, KeyedRequest wish) {
        KeyedRequestRepository.Known known = repository
                .find(tenant, key)
                .filter(row -> row.request().equals(wish.request()))
                .orElseThrow(KeyUsedOtherwise::new);
        return new MachineTaken(known.answer(), TrailSecret.of(wish.key(), known.salt()));
    }

    private static String salt() {
        byte[] bytes = new byte[SALT_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
