package org.partnershipportal.membership;

/** What an invited person is sent. */
public enum InvitationMail {
    /** A link by which to choose a password, for who has none yet. */
    PASSWORD_LINK,
    /** The news that a body has made the person a member, for who can sign in already. */
    NEWS
}
