package org.partnershipportal.review;

import java.time.LocalDate;

/** What was said of how a recommendation goes; {@code on} since when it is so. */
public record StepRow(int number, Progress progress, String note, LocalDate on) {}
