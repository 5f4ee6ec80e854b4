package org.partnershipportal.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A line of the audit: who did what to which thing. */
public record AuditEntryRow(
        Instant at,
        String actor,
        String action,
        String subjectType,
        String subjectId,
        @Nullable String detail) {}
