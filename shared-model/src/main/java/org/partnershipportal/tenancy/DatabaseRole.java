package org.partnershipportal.tenancy;

/** The roles that a transaction may take in the database (bootstrap.sql). Policies are written to these. */
public enum DatabaseRole {
    /** Reads what is published. */
    PUBLIC,
    /** Writes a new enquiry, and reads the one trail whose secret it holds. */
    RESIDENT,
    /** Acts for one tenant. */
    MEMBER,
    /** Works on what the partnership shares; sees no contents of a case. */
    STEWARD,
    /** Background work on its own tables. */
    JOB;

    /** The name in PostgreSQL, for instance {@code portal_member}. */
    public String sqlName() {
        return "portal_" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
