package org.partnershipportal.handoff;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A call that was promised. overdue says that its day is over. */
public record CallBackRow(
        UUID id, String phone, @Nullable String name, String matter, LocalDate due, boolean overdue) {}
