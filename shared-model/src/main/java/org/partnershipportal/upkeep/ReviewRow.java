package org.partnershipportal.upkeep;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An entry of the own body with its review clock.
 *
 * @param overdue whether its day of review has come
 */
public record ReviewRow(
        EntryKind kind, UUID id, String name, LocalDate assuredOn, LocalDate reviewOn, boolean overdue) {}
