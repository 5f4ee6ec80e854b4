package org.partnershipportal.watch;

import java.util.Locale;

/** Of what a resident is told that there is news. */
public enum NewsKind {
    /** Of a promise that may be missed, or was. */
    PROMISE,
    /** Somebody wrote to the resident. */
    NOTE,
    /** Who has it, or that it is over. */
    MOVE,
    /** It waits for the resident. */
    WAIT;

    /** The end of the key of what is said on paper, in a text message and to who rings. */
    String key() {
        return name().toLowerCase(Locale.ROOT) + ".news";
    }

    /** A mail says what is wanted; of all else it says that there is something. */
    String mailKey() {
        return this == WAIT ? key() : PROMISE.key();
    }
}
