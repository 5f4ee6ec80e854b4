package org.partnershipportal.identity;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.NotPermittedException;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.Asking;
import org.partnershipportal.tenancy.DatabaseRole;

/** Refuses who lacks the permission; for the rest says who asks the database. Runs before the transaction begins. */
@Permits
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class PermitsInterceptor {
    private final CurrentUser user;

    @Inject
    public PermitsInterceptor(CurrentUser user) {
        this.user = user;
    }

    @AroundInvoke
    @Nullable
    Object check(InvocationContext call) throws Exception {
        Permission needed = call.getMethod().getAnnotation(Permits.class).value();
        Asker outer = Asking.current();
        Optional<String> secret = trailSecret(call);
        if (!isSystem(outer) && !isPermitted(needed, secret)) {
            throw new NotPermittedException(user.isSignedIn(), needed.name());
        }
        if (outer != null) {
            requireSameRole(needed, outer);
            return call.proceed();
        }
        return Asking.as(asker(needed, secret.orElse(null)), call::proceed);
    }

    /**
     * Who acts as councillor alone never asks as a member of the body, whose every case would be there: a councillor asks as
     * a resident does, and the policies of what is a councillor's own look at body and person (ADR 26). Whom the secret of
     * a link permits it, and no role of their own, asks as nobody: somebody who is signed in does there what a resident does.
     */
    private Asker asker(Permission needed, @Nullable String secret) {
        if (secret != null && !user.may(needed)) {
            return new Asker(needed.databaseRole(), null, null, secret);
        }
        boolean councillor = user.roles().equals(Set.of(Role.COUNCILLOR));
        boolean choosing = needed == Permission.BE_SIGNED_IN;
        DatabaseRole role = needed.databaseRole();
        boolean ofTheBody = role == DatabaseRole.MEMBER && !(councillor && choosing);
        return new Asker(
                role == DatabaseRole.MEMBER && councillor && !choosing ? DatabaseRole.RESIDENT : role,
                ofTheBody || needed.roles().equals(Set.of(Role.COUNCILLOR))
                        ? user.tenant().orElse(null)
                        : null,
                user.subject().orElse(null),
                secret);
    }

    private boolean isPermitted(Permission needed, Optional<String> secret) {
        return user.may(needed) || (secret.isPresent() && needed.roles().contains(Role.RESIDENT));
    }

    /** Background work has no request and no user: its job says as whom it works. */
    private static boolean isSystem(@Nullable Asker outer) {
        return outer != null && outer.user() != null && outer.user().startsWith("system:");
    }

    /** A use case within a use case goes on as the same asker; what is published all roles may read. */
    private static void requireSameRole(Permission needed, Asker outer) {
        if (needed.databaseRole() != DatabaseRole.PUBLIC && needed.databaseRole() != outer.role()) {
            throw new IllegalStateException(needed + " cannot be done within work as " + outer.role());
        }
    }

    private static Optional<String> trailSecret(InvocationContext call) {
        return Arrays.stream(call.getParameters())
                .filter(TrailSecret.class::isInstance)
                .map(secret -> ((TrailSecret) secret).value())
                .findFirst();
    }
}
