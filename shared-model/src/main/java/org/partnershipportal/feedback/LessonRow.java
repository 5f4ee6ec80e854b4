package org.partnershipportal.feedback;

import org.jspecify.annotations.Nullable;

/** What was learnt and changed after feedback that is closed, and is not published. */
public record LessonRow(
        String reference,
        @Nullable String service,
        @Nullable String learnt,
        String changed) {}
