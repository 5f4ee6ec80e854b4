package org.partnershipportal.trail;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step to be written: by which body, in one sentence, with what comes next and by when (null: nothing more). */
public record TrailStep(
        UUID enquiry,
        UUID part,
        UUID body,
        String bodyName,
        String sentence,
        @Nullable String nextStep,
        @Nullable LocalDate due) {}
