package org.partnershipportal.holder;

/** What somebody is for other bodies, in a matter. */
public enum RoleKind {
    /** Whom to ask first. */
    LEAD_CONTACT,
    /** Who speaks for the matter in the own body. */
    CHAMPION,
    /** Who keeps the body and others in touch. */
    LIAISON_OFFICER
}
