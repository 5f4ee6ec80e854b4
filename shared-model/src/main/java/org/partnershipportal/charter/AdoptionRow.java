package org.partnershipportal.charter;

import java.time.LocalDate;
import java.util.UUID;

/** That a body has adopted a version of the standard: the day on which it was signed, and by whom in which role. */
public record AdoptionRow(UUID version, LocalDate on, String signatoryName, String signatoryRole) {}
