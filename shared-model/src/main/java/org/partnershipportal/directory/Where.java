package org.partnershipportal.directory;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An area and a day. Entries of a body that has closed stand, from the day after on, for who follows it there.
 *
 * @param area null for any
 */
public record Where(@Nullable UUID area, LocalDate on) {}
