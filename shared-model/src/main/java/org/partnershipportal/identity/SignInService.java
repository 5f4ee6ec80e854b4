package org.partnershipportal.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * The portal's own record of who is signed in. Keycloak proves who somebody is; these rows say whether the sign-in
 * still stands and for which bodies the person may act. The caller has let {@link CurrentUser} become the person.
 */
@Dependent
@Transactional
public class SignInService {
    private final SignInRepository repository;
    private final CurrentUser user;

    @Inject
    public SignInService(SignInRepository repository, CurrentUser user) {
        this.repository = repository;
        this.user = user;
    }

    /** Notes that a Keycloak session has begun; a session that was begun before stays as it is. */
    @Permits(Permission.BE_SIGNED_IN)
    public void begin(String sid) {
        repository.begin(sid, user.subject().orElseThrow());
    }

    /**
     * For whom the person of this Keycloak session may act.
     *
     * @return empty when the session is unknown or was ended anywhere; an empty list for somebody without membership
     */
    @Permits(Permission.BE_SIGNED_IN)
    public Optional<List<Acting>> choices(String sid) {
        return repository.choices(sid);
    }

    /** Ends the session everywhere: both applications and all nodes see it at their next request. */
    @Permits(Permission.BE_SIGNED_IN)
    public void end(String sid) {
        repository.end(sid);
    }

    /** The body for which an OAuth2 client acts; empty for a client that belongs to none. */
    @Permits(Permission.BE_SIGNED_IN)
    public Optional<Acting> machine(String clientId) {
        return repository.machine(clientId);
    }
}
