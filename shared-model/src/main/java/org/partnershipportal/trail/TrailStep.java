package org.partnershipportal.trail;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step to be written: by which body, in one sentence, with what comes next and by when (null: nothing more).
 *
 * @param words of the body's own after the sentence, for the resident and who works on the part alone; null for nothing
 */
public record TrailStep(
        UUID enquiry,
        UUID part,
        UUID body,
        String bodyName,
        String sentence,
        @Nullable String words,
        @Nullable String nextStep,
        @Nullable LocalDate due) {

    /** Without words of the body's own. */
    public TrailStep(
            UUID enquiry,
            UUID part,
            UUID body,
            String bodyName,
            String sentence,
            @Nullable String nextStep,
            @Nullable LocalDate due) {
        this(enquiry, part, body, bodyName, sentence, null, nextStep, due);
    }
}
