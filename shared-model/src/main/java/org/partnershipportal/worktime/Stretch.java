package org.partnershipportal.worktime;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * From this moment on, until the next stretch begins.
 *
 * @param holder the body with which it lies
 * @param pausedFor why the clock stands; null while it runs
 */
public record Stretch(Instant from, UUID holder, @Nullable String pausedFor) {}
