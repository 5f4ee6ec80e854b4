package org.partnershipportal.identity;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A body (or the partnership) for which a person may act, with the capacities held there.
 *
 * @param tenant null for the partnership itself
 * @param slug of the body; {@code partnership} for the partnership itself
 * @param name of the body, as shown
 */
public record Acting(@Nullable UUID tenant, String slug, String name, Set<Role> roles) {
    /** What the partnership itself is called where a body's slug would stand. */
    public static final String PARTNERSHIP = "partnership";

    public Acting {
        Set<Role> all = EnumSet.noneOf(Role.class);
        roles.forEach(role -> all.addAll(role.included()));
        roles = Set.copyOf(all);
    }
}
