package org.partnershipportal.workspace;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The part to which something is added, as far as a note or a template needs to know it.
 *
 * @param accountable whether the own body is: it alone writes to the resident
 * @param contactWay how the resident wants to be reached; null for nothing said, or for no copy of the contents
 * @param next what the trail says comes next; null for nothing
 * @param due by when; null for nothing
 */
public record NotePlace(
        UUID part,
        UUID enquiry,
        String reference,
        String service,
        String body,
        LocalDate partDue,
        boolean accountable,
        @Nullable String contactWay,
        @Nullable String next,
        @Nullable LocalDate due) {}
