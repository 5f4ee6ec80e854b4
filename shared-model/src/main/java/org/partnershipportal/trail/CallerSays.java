package org.partnershipportal.trail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tally.ContactChannel;

/**
 * What somebody who proved reference and detail says to an adviser.
 *
 * @param id made by who asks: the same one sent twice is kept, and counted, once
 * @param part the number of the part that it is about, from 1
 * @param channel by which way the caller came
 * @param message at most 2,000 characters; null is refused
 */
public record CallerSays(
        UUID id, int part, ContactChannel channel, @Nullable String message) {}
