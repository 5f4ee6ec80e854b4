package org.partnershipportal.training;

import java.time.LocalDate;
import java.util.UUID;

/** That somebody was trained on a day; {@code recordedOn} when it was written down. */
public record TrainedEntry(
        UUID kind, String kindName, String subject, String name, LocalDate on, LocalDate recordedOn) {}
