package org.partnershipportal.identity;

import java.util.EnumSet;
import java.util.Set;

/** In which capacity somebody asks: by a membership, or (the last five) by the way of asking. */
public enum Role {
    STAFF,
    CONTRIBUTOR,
    MANAGER,
    ADMINISTRATOR,
    COUNCILLOR,
    MODERATOR,
    PARTNERSHIP_ADMINISTRATOR,
    /** Another system, signed in as an OAuth2 client of one body. */
    MACHINE,
    /** Who holds the secret of a trail. */
    RESIDENT,
    /** Who opened one referral by a one-time link and the code that was sent apart. */
    RECEIVER,
    /** Everybody, signed in or not. */
    ANYONE,
    /** Background work of the portal itself. */
    SYSTEM;

    private static final Set<Role> OF_THE_PARTNERSHIP = EnumSet.of(MODERATOR, PARTNERSHIP_ADMINISTRATOR);
    private static final Set<Role> OF_A_BODY = EnumSet.of(STAFF, CONTRIBUTOR, MANAGER, ADMINISTRATOR, COUNCILLOR);

    /** Manager includes contributor, contributor includes staff; the others include nothing (product.md). */
    public Set<Role> included() {
        return switch (this) {
            case MANAGER -> EnumSet.of(MANAGER, CONTRIBUTOR, STAFF);
            case CONTRIBUTOR -> EnumSet.of(CONTRIBUTOR, STAFF);
            default -> EnumSet.of(this);
        };
    }

    /** True for the roles that a person holds in one body. */
    public boolean isOfABody() {
        return OF_A_BODY.contains(this);
    }

    /** True for the roles that a person holds in the partnership itself. */
    public boolean isOfThePartnership() {
        return OF_THE_PARTNERSHIP.contains(this);
    }
}
