package org.partnershipportal.charter;

import java.time.LocalDate;

/** A body that has adopted a version of the standard, and who signed it when and in which role. */
public record AdopterRow(String body, LocalDate on, String signatoryName, String signatoryRole) {}
