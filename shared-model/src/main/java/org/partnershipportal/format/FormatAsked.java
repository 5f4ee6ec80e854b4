package org.partnershipportal.format;

import java.time.LocalDate;
import java.util.UUID;

/** What came of asking: the reference, and by when it is done. */
public record FormatAsked(UUID id, String reference, LocalDate due) {}
