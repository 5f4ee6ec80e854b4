package org.partnershipportal.place;

import org.jspecify.annotations.Nullable;

/**
 * Which place decides for a service.
 *
 * @param question how its place is asked for, for instance "Where is the pothole?"; null for the question of the rule
 */
public record DecidingPlace(PlaceRule rule, @Nullable String question) {}
