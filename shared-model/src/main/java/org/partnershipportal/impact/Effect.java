package org.partnershipportal.impact;

/** What a change does to people who share a characteristic. */
public enum Effect {
    BETTER,
    NONE,
    WORSE,
    /** Better for some, worse for others. */
    MIXED,
    NOT_KNOWN;

    /** Whether something has to be said of what is done about it. */
    public boolean isToMitigate() {
        return this == WORSE || this == MIXED || this == NOT_KNOWN;
    }
}
