package org.partnershipportal.holder;

import java.time.LocalDate;

/** A body that has closed, and who follows it; {@code on} the first day on which it is not there. */
public record ClosedBodyRow(String name, String followers, LocalDate on) {}
