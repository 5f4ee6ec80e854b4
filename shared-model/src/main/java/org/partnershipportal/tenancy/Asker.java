package org.partnershipportal.tenancy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who asks the database in one transaction.
 *
 * @param role the database role to take
 * @param tenant the body acted for; null for none
 * @param user Keycloak's subject, a machine's client id or {@code system:<job>}; null for nobody
 * @param trail the secret of a resident's trail; null for none
 */
public record Asker(
        DatabaseRole role,
        @Nullable UUID tenant,
        @Nullable String user,
        @Nullable String trail) {

    /** Anybody, reading what is published. */
    public static final Asker ANYBODY = new Asker(DatabaseRole.PUBLIC, null, null, null);

    /** Somebody acting for a body. */
    public static Asker member(UUID tenant, String user) {
        return new Asker(DatabaseRole.MEMBER, tenant, user, null);
    }

    /** Somebody known by name who acts for no body yet: sees his or her own memberships. */
    public static Asker person(String user) {
        return new Asker(DatabaseRole.MEMBER, null, user, null);
    }

    /** A partnership administrator. */
    public static Asker steward(String user) {
        return new Asker(DatabaseRole.STEWARD, null, user, null);
    }

    /** A resident who holds the secret of a trail. */
    public static Asker resident(String secret) {
        return new Asker(DatabaseRole.RESIDENT, null, null, secret);
    }
}
