package org.partnershipportal.membership;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.identity.Role;

/** Who is to become a member, and in which roles of the body. */
public record InvitationForm(
        @Nullable String name, @Nullable String email, Set<Role> roles) {
    public InvitationForm {
        roles = Set.copyOf(roles);
    }
}
