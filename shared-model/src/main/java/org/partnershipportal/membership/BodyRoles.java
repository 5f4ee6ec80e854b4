package org.partnershipportal.membership;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipportal.identity.Role;

/** In which capacities people may be invited to a body: only a council has councillors. */
final class BodyRoles {
    private static final Set<String> WITH_COUNCILLORS = Set.of("COUNTY", "DISTRICT", "UNITARY", "PARISH");

    private BodyRoles() {}

    /** The roles of a body of this kind. */
    static Set<Role> of(String kind) {
        Predicate<Role> known = role -> role != Role.COUNCILLOR || WITH_COUNCILLORS.contains(kind);
        return Stream.of(Role.values()).filter(Role::isOfABody).filter(known).collect(Collectors.toUnmodifiableSet());
    }
}
