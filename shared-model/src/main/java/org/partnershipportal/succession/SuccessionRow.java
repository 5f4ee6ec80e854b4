package org.partnershipportal.succession;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who follows a body from a day on; area null for all that lies in none. */
public record SuccessionRow(@Nullable String area, String slug, String name, LocalDate on) {}
