package org.partnershipportal.analytics;

import org.jspecify.annotations.Nullable;

/**
 * Contacts that a body's desk closed.
 *
 * @param resolved answered or sign-posted: the person needs no other contact for it
 */
public record ContactsRow(String body, int all, int resolved, int chasers, int wrongDoor) {
    /** Of a hundred contacts so many were resolved at first contact; null when there was none. */
    public @Nullable Integer resolvedPercent() {
        return Shares.percent(resolved, all);
    }
}
