package org.partnershipportal.place;

import org.jspecify.annotations.Nullable;

/**
 * The council of a place outside the partnership: it is named, and nothing is passed on to it.
 *
 * @param name null when the list of councils does not hold it
 * @param website null when it is not known
 */
public record OutsideCouncil(
        @Nullable String name, @Nullable String website) {}
