package org.partnershipportal.location;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A location with everything that is public of it.
 *
 * @param accessibility how people with disabilities get in and about; null when nobody said
 * @param assuredOn when its body last confirmed the entry
 * @param closedOn the day on which it closed for good; null while it is in use
 */
public record LocationView(
        LocationRow row,
        @Nullable String accessibility,
        LocalDate assuredOn,
        LocalDate reviewOn,
        @Nullable LocalDate closedOn,
        List<OfferedRow> offers,
        List<SurgeryRow> surgeries) {}
