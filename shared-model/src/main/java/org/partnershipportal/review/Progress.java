package org.partnershipportal.review;

/** How it goes with a recommendation. */
public enum Progress {
    NOT_STARTED(true),
    UNDER_WAY(true),
    DONE(false),
    /** It is not going to be done, for a reason that everybody reads. */
    NOT_ACCEPTED(false);

    private final boolean open;

    Progress(boolean open) {
        this.open = open;
    }

    /** Whether something is still to be done. */
    public boolean isOpen() {
        return open;
    }
}
