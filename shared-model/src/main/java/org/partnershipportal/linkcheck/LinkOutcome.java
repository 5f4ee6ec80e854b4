package org.partnershipportal.linkcheck;

/** What came of asking a link. */
public enum LinkOutcome {
    /** It answered. */
    WELL(false),
    /** It answered at another address, to which it has moved for good. */
    MOVED(false),
    /** Something answered, but does not let a machine in (401, 403, 429); a person may fare better. */
    UNSURE(false),
    /** There is no such page any more: a status of 400 to 499. */
    GONE(true),
    /** The server fails: a status of 500 or above. */
    FAILING(true),
    /** No answer in time. */
    SILENT(true),
    /** No such host, or it takes no connection. */
    UNREACHABLE(true),
    /** Its certificate does not hold. */
    UNTRUSTED(true),
    /** Redirects that lead in a circle, or too far. */
    CIRCLE(true),
    /** An address that may not be asked: neither http nor https, or of a private network. */
    NOT_ALLOWED(true),
    /** Not an address, or redirected to what is none. */
    UNREADABLE(true);

    private final boolean broken;

    LinkOutcome(boolean broken) {
        this.broken = broken;
    }

    public boolean isBroken() {
        return broken;
    }

    /** What an HTTP status means at the end of the way; a redirect there leads nowhere. */
    static LinkOutcome of(int status) {
        if (status < 400) {
            return status < 300 ? WELL : UNREADABLE;
        }
        if (status >= 500) {
            return FAILING;
        }
        return status == 401 || status == 403 || status == 429 ? UNSURE : GONE;
    }
}
