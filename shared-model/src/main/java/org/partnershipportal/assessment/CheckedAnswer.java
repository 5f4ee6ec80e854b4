package org.partnershipportal.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was typed of a criterion, once it was found to be right; the parts are those of {@link Answer}. */
record CheckedAnswer(
        @Nullable Score score,
        List<Evidence> evidence,
        @Nullable String gap,
        @Nullable PlannedAction action) {}
