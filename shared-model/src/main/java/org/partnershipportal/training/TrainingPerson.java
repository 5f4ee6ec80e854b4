package org.partnershipportal.training;

import java.time.LocalDate;

/** Somebody of the own body; {@code joined} the day on which the first membership there began. */
public record TrainingPerson(String subject, String name, LocalDate joined) {}
