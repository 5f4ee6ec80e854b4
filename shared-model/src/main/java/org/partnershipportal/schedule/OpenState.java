package org.partnershipportal.schedule;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Whether it is open at a moment.
 *
 * @param until when open: the end of it; null for open without end
 * @param next when closed: the next opening; null when none is known within a year
 */
public record OpenState(
        boolean open,
        @Nullable ZonedDateTime until,
        @Nullable ZonedDateTime next) {}
