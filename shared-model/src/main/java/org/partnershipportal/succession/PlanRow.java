package org.partnershipportal.succession;

import java.time.LocalDate;
import java.util.UUID;

/** A plan in the list; {@code status} is DRAFT, PROPOSED or PUBLISHED, {@code closes} how many bodies close. */
public record PlanRow(UUID id, String name, LocalDate on, String status, int closes) {}
